#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dangjian developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an office would do without us: LibreOffice Writer's mail merge of N certificates into one PDF.

mailmerge.py N FOLDER reads FOLDER/people.tsv (54 columns, see peersheet.h) and prints pages a second.
Needs python3-uno, libreoffice-writer, libreoffice-base, libreoffice-base-drivers and the system's python3.
"""
import csv
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

LABELS = '编号 姓名 性别 民族 出生年月 文化程度 入党时间 工作单位 职务 所在党支部 居住社区 家庭住址 联系电话 发证日期'.split()
HEADS = '日期 活动内容 地点 时长 证明人'.split()
PORT = 20817
NAMESPACES = ' '.join(f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for key, name in {
    'office': 'office', 'style': 'style', 'text': 'text', 'table': 'table', 'fo': 'xsl-fo-compatible',
    'svg': 'svg-compatible'}.items())


def field(number):
    return (f'<text:database-display text:database-name="people" text:table-name="people" '
            f'text:table-type="table" text:column-name="F{number}">x</text:database-display>')


def cell(content):
    return f'<table:table-cell table:style-name="cell"><text:p text:style-name="Middle">{content}</text:p></table:table-cell>'


def table(name, widths, rows):
    columns = ''.join(f'<table:table-column table:style-name="w{width}"/>' for width in widths)
    body = ''.join('<table:table-row>' + ''.join(map(cell, row)) + '</table:table-row>' for row in rows)
    return f'<table:table table:name="{name}">{columns}{body}</table:table>'


def template():
    upper = [[LABELS[2 * r], field(2 * r), LABELS[2 * r + 1], field(2 * r + 1)] for r in range(7)]
    lower = [HEADS] + [[field(14 + 5 * r + c) for c in range(5)] for r in range(8)]
    widths = ''.join(
        f'<style:style style:name="w{w}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{w}mm"/></style:style>'
        for w in (12, 18, 20, 22, 26, 46, 48))
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Song" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Song"
 style:font-name-asian="Song" fo:font-size="9pt" style:font-size-asian="9pt"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles><style:page-layout style:name="a5"><style:page-layout-properties fo:page-width="148mm"
 fo:page-height="210mm" fo:margin="10mm"/></style:page-layout>{widths}
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
<style:text-properties fo:font-size="16pt" style:font-size-asian="16pt"/></style:style>
<style:style style:name="Middle" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.2mm solid #000000"
 fo:padding="1mm"/></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="a5"/></office:master-styles>
<office:body><office:text><text:p text:style-name="Title">《社区在职党员参与社区活动情况登记证》</text:p>
{table('upper', (18, 46, 18, 46), upper)}<text:p/>{table('lower', (22, 48, 26, 12, 20), lower)}
<text:p>本证由社区党组织统一制发，仅限本人使用，遗失请及时向所在社区党组织报告。</text:p>
<text:p>发证单位（盖章）：街道社区党群服务中心委员会</text:p></office:text></office:body></office:document>'''


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def connect(folder):
    command = ['/usr/lib/libreoffice/program/soffice.bin', '--headless', '--norestore',
               f'-env:UserInstallation=file://{folder}/profile', f'--accept=socket,host=localhost,port={PORT};urp;']
    office = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(300):
        if office.poll() == 81:  # it has made its profile and asks to be started again
            office = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            return office, resolver.resolve(f'uno:socket,host=localhost,port={PORT};urp;StarOffice.ComponentContext')
        except Exception:
            time.sleep(0.2)
    office.terminate()
    raise SystemExit('LibreOffice did not start')


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    (folder / 'tables').mkdir(exist_ok=True)
    with open(folder / 'people.tsv', encoding='utf-8') as rows, \
            open(folder / 'tables/people.csv', 'w', encoding='utf-8', newline='') as target:
        writer = csv.writer(target, quoting=csv.QUOTE_ALL)
        writer.writerow([f'F{i}' for i in range(54)])
        for _, row in zip(range(count), rows):
            writer.writerow(row.rstrip('\n').split('\t'))
    (folder / 'template.fodt').write_text(template(), encoding='utf-8')
    office, context = connect(folder)
    create = lambda name: context.ServiceManager.createInstanceWithContext(name, context)
    databases = create('com.sun.star.sdb.DatabaseContext')
    source = databases.createInstance()
    source.URL = f'sdbc:flat:file://{folder}/tables'
    source.Info = (value('Extension', 'csv'), value('CharSet', 'UTF-8'), value('HeaderLine', True),
                   value('FieldDelimiter', ','), value('StringDelimiter', '"'))
    registered = f'file://{folder}/people.odb'
    source.DatabaseDocument.storeAsURL(registered, ())
    databases.registerObject('people', databases.getByName(registered))
    merge = create('com.sun.star.text.MailMerge')
    merge.DataSourceName, merge.CommandType, merge.Command = 'people', 0, 'people'
    merge.DocumentURL = f'file://{folder}/template.fodt'
    merge.OutputType, merge.OutputURL, merge.SaveAsSingleFile = 2, f'file://{folder}', True
    merge.FileNamePrefix, merge.FileNameFromColumn, merge.SaveFilter = 'merged', False, 'writer_pdf_Export'
    began = time.monotonic()
    merge.execute(())
    took = time.monotonic() - began
    print(f'LibreOffice mail merge of {count}: {took:.1f} s pages_per_second={count / took:.1f}')
    try:
        create('com.sun.star.frame.Desktop').terminate()
    except Exception:
        pass
    try:
        office.wait(5)
    except subprocess.TimeoutExpired:
        office.terminate()


if __name__ == '__main__':
    main()
