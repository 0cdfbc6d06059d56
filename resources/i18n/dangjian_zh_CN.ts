<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AmendDialog</name>
    <message>
        <source>Amend an entry</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>时长(&amp;H)</translation>
    </message>
    <message>
        <source>D&amp;eeds</source>
        <translation>实事(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Cer&amp;tifier</source>
        <translation>证明人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Why it is amended</source>
        <translation>更正原因(&amp;W)</translation>
    </message>
    <message>
        <source>The old entry stays in the log, struck through; the new one takes its place and counts.</source>
        <translation>原记录划线保留在记录中，由新记录取代并计入统计。</translation>
    </message>
</context>
<context>
    <name>BatchPrintDialog</name>
    <message>
        <source>Print many</source>
        <translation>批量打印</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only those never printed</source>
        <translation>只打印从未打印过的(&amp;O)</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>证表(&amp;R)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go o&amp;n with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi&amp;ve it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation type="unfinished">类别(&amp;C)</translation>
    </message>
    <message>
        <source>Shee&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An in&amp;dex at the head of each branch&apos;s people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People a &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note as &amp;printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Calibrate a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer prints on the printer and the paper is moved so that it meets the form. Files are exact and are not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge to the &amp;left crosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge to the left crosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper edge to the &amp;upper crosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper edge to the upper crosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left crosses to &amp;right ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left crosses to right ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper crosses to l&amp;ower ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper crosses to lower ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;k out the shift from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booklet pa&amp;ge, faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameOutDialog</name>
    <message>
        <source>What came out of the printer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of it came out well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;stopped, or is spoilt, from here on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person whose papers are not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;from page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing of it came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it and &amp;pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it and &amp;go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinueDialog</name>
    <message>
        <source>Continue booklets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a certificate&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of a certificate to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booklets to be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>&amp;Yes, note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first paper that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All papers in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;booklet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">打印(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>DemoForm</name>
    <message>
        <source>The demonstration district is made on this computer, which takes about a minute. All people in it are invented. If the file is there already, it is opened.</source>
        <translation>将在本机生成演示区数据，约需一分钟。其中人员均为虚构。如文件已存在，则直接打开。</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>B&amp;rowse …</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Make it and look around</source>
        <translation>生成并打开(&amp;M)</translation>
    </message>
</context>
<context>
    <name>DissolveForm</name>
    <message>
        <source>Dissolve the organization</source>
        <translation>撤销党组织</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>撤销日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>DistrictForm</name>
    <message>
        <source>&amp;Name of the district</source>
        <translation>区名称(&amp;N)</translation>
    </message>
    <message>
        <source>as it is to stand on certificates</source>
        <translation>与登记证上的名称一致</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>B&amp;rowse …</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Office number</source>
        <translation>办公室编号(&amp;O)</translation>
    </message>
    <message>
        <source>Keep 1 unless several offices enter data apart; then each has its own.</source>
        <translation>一般保持 1；多个办公室分别录入时，各用一个编号。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Create the district</source>
        <translation>创建(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ElementForm</name>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the left edge of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the upper edge of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher where texts need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many lines are drawn at least, empty ones where records end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished">打印日期</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>%1 people of this name: choose one with ↓.</source>
        <translation>有 %1 位同名，请用 ↓ 选择。</translation>
    </message>
    <message>
        <source>This is no date; 10-31, 1031 or 31 can be typed.</source>
        <translation>不是日期，可输入 10-31、1031 或 31。</translation>
    </message>
    <message>
        <source>Nobody of this name or number is known.</source>
        <translation>查无此人。</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>请从列表中选定党员。</translation>
    </message>
    <message>
        <source>This kind is not known; 1 to 6 can be typed.</source>
        <translation>没有这个类别，可输入 1 至 6。</translation>
    </message>
    <message>
        <source>These are no hours; 1.5 or 1:30 can be typed.</source>
        <translation>时长无法识别，可输入 1.5 或 1:30。</translation>
    </message>
    <message>
        <source>This is no number of deeds.</source>
        <translation>件数无法识别。</translation>
    </message>
    <message>
        <source>The kind is missing.</source>
        <translation>缺少类别。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no database at %1. It may have been moved, or the drive is not connected. Choose the file again, or create a district.</source>
        <translation>找不到数据库 %1。文件可能已被移动，或磁盘未连接。请重新选择文件，或新建一个区。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Open it, or choose another file name.</source>
        <translation>%1 已经存在，未作任何改动。请打开该文件，或另取文件名。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was left as it is. Choose a file that Dangjian has made.</source>
        <translation>%1 是其他程序的数据库，未作任何改动。请选择本程序创建的文件。</translation>
    </message>
    <message>
        <source>This database was made by a newer version of the program (data format %1; this program knows up to %2). It was left as it is. Install the newer version to open it.</source>
        <translation>该数据库由较新版本的程序创建（数据格式 %1，本程序最高支持 %2），未作任何改动。请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>The database is damaged and cannot be read. It was left as it is. Put back the latest backup, and keep the damaged file for rescue.</source>
        <translation>数据库已损坏，无法读取，未作任何改动。请恢复最近的备份，并保留损坏的文件以备抢救。</translation>
    </message>
    <message>
        <source>The database is read-only; nothing was saved. Remove the write protection of the file and of its folder, or move it to another folder.</source>
        <translation>数据库为只读，未保存任何内容。请取消文件及其所在文件夹的写保护，或移到其他文件夹。</translation>
    </message>
    <message>
        <source>The structure of this database was changed by another program. It was not opened, so that nothing is lost. Put back the latest backup.</source>
        <translation>该数据库的结构被其他程序改动过。为避免丢失数据，未予打开。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database is in use by another program just now; nothing was saved. Try again in a moment.</source>
        <translation>数据库正被其他程序占用，未保存。请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved and what was saved before is safe. Free some space, then try again.</source>
        <translation>磁盘已满，本次未保存，此前保存的内容不受影响。请清理空间后再试。</translation>
    </message>
    <message>
        <source>The database refused this; nothing was saved. Try again; if it happens again, check the database under System. The log has the details.</source>
        <translation>数据库拒绝了此操作，未保存。请重试；如再次出现，请在“系统”中检查数据库。详情见日志。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Close it in other programs and check that you may open it.</source>
        <translation>无法读取 %1。请在其他程序中关闭该文件，并确认您有权打开。</translation>
    </message>
    <message>
        <source>%1 cannot be written; no half file was left behind. Choose another folder, or close the file in other programs.</source>
        <translation>无法写入 %1，没有留下残缺文件。请另选文件夹，或在其他程序中关闭该文件。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large. Nothing was taken from it.</source>
        <translation>%1 过大，未读取任何内容。</translation>
    </message>
    <message>
        <source>The present state does not allow this; nothing was changed. Look at the record again and choose what fits its state.</source>
        <translation>当前状态不允许此操作，未作改动。请重新查看记录后再操作。</translation>
    </message>
    <message>
        <source>What was looked for is not there any more. Refresh the list.</source>
        <translation>要找的内容已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>未找到“%1”。</translation>
    </message>
    <message>
        <source>Somebody else saved this record after you opened it. Your changes were not saved, so that theirs are not lost. Open it again and enter your changes once more.</source>
        <translation>您打开之后，他人已保存了这条记录。为不覆盖对方的修改，您的修改未保存。请重新打开后再次修改。</translation>
    </message>
    <message>
        <source>This entry is not complete or not right; nothing was saved. Check: %1</source>
        <translation>填写不完整或有误，未保存。请检查：%1</translation>
    </message>
    <message>
        <source>A reason is needed: it stands in the history beside the change. Nothing was changed yet.</source>
        <translation>请填写原因，原因将与改动一并记入历史。目前尚未改动。</translation>
    </message>
    <message>
        <source>The font %1 is not installed, so nothing was printed. Install it, then print again.</source>
        <translation>未安装字体 %1，未打印。请安装后重新打印。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing half done was left behind.</source>
        <translation>已取消，没有留下未完成的内容。</translation>
    </message>
    <message>
        <source>The program ran into a fault of its own; what was saved before is safe. The log has the details.</source>
        <translation>程序内部出错，此前保存的内容不受影响。详情见日志。</translation>
    </message>
    <message>
        <source>A member with this ID number is there already; nothing was saved. Search for the number to find that member.</source>
        <translation>已有使用该公民身份号码的党员，未保存。可按号码查找该党员。</translation>
    </message>
    <message>
        <source>%1: this exists already; nothing was saved.</source>
        <translation>%1：已存在相同内容，未保存。</translation>
    </message>
    <message>
        <source>%1: “%2” has this already; nothing was saved.</source>
        <translation>%1：“%2”已使用，未保存。</translation>
    </message>
    <message>
        <source>The same exists already; nothing was saved.</source>
        <translation>已有相同的内容，没有保存。</translation>
    </message>
    <message>
        <source>%1 (page %2)</source>
        <translation>%1（第%2页）</translation>
    </message>
    <message>
        <source>and %1 more people</source>
        <translation>另有%1人</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1. They stand in the papers of %2. Nothing was printed. Install the font for rare characters, then print again.</source>
        <translation>已安装的字体都没有这些字：%1。涉及：%2。没有打印任何内容。请安装生僻字字体后再打印。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody among these has such a paper; nothing was printed.</source>
        <translation>所选人员都没有可打印的证件，没有打印。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>登记证</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>证明人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正时间</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Office number</source>
        <translation>办公室编号</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Superior organization</source>
        <translation>上级党组织</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Organizational relation</source>
        <translation>组织关系</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>报到日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Where to or from</source>
        <translation>流动去向</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Introducers</source>
        <translation>入党介绍人</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>工作岗位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>姓名拼音</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>特长</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The name is missing.</source>
        <translation>未填写名称。</translation>
    </message>
    <message>
        <source>The branch is missing.</source>
        <translation>未填写所在党支部。</translation>
    </message>
    <message>
        <source>The ID number is missing.</source>
        <translation>未填写公民身份号码。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters.</source>
        <translation>公民身份号码应为 18 位。</translation>
    </message>
    <message>
        <source>An ID number has 17 digits and, at the end, a digit or X.</source>
        <translation>公民身份号码前 17 位为数字，末位为数字或 X。</translation>
    </message>
    <message>
        <source>The ID number holds a date of birth that does not exist.</source>
        <translation>公民身份号码中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The check character of the ID number is wrong; a digit was mistyped.</source>
        <translation>公民身份号码校验位不符，可能有数字输错。</translation>
    </message>
    <message>
        <source>The date of birth is not the one in the ID number.</source>
        <translation>出生日期与公民身份号码不一致。</translation>
    </message>
    <message>
        <source>The sex is not the one in the ID number.</source>
        <translation>性别与公民身份号码不一致。</translation>
    </message>
    <message>
        <source>Joined the Party before the age of 18.</source>
        <translation>入党时未满 18 周岁。</translation>
    </message>
    <message>
        <source>The date of joining lies in the future.</source>
        <translation>入党时间晚于今天。</translation>
    </message>
    <message>
        <source>Became a full member before joining.</source>
        <translation>转正时间早于入党时间。</translation>
    </message>
    <message>
        <source>The date of becoming a full member lies in the future.</source>
        <translation>转正时间晚于今天。</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation>出生日期晚于今天。</translation>
    </message>
    <message>
        <source>It is not said who did it.</source>
        <translation>未填写参与人。</translation>
    </message>
    <message>
        <source>This member does not belong to the organization in view.</source>
        <translation>该党员不属于当前查看的组织范围。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>未填写日期。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期晚于今天。</translation>
    </message>
    <message>
        <source>The date lies before October 1949.</source>
        <translation>日期早于 1949 年 10 月。</translation>
    </message>
    <message>
        <source>The content is missing.</source>
        <translation>未填写内容。</translation>
    </message>
    <message>
        <source>The content is longer than 200 characters.</source>
        <translation>内容超过 200 字。</translation>
    </message>
    <message>
        <source>Hours and deeds cannot be negative.</source>
        <translation>时长和实事件数不能为负数。</translation>
    </message>
    <message>
        <source>Neither hours nor deeds are given.</source>
        <translation>时长和实事件数均未填写。</translation>
    </message>
    <message>
        <source>More than 24 hours on one day.</source>
        <translation>同一天累计超过 24 小时。</translation>
    </message>
    <message>
        <source>The same entry stands there already.</source>
        <translation>已有相同的记录。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file ends too early; copy or download it again.</source>
        <translation>文件不完整，请重新复制或下载。</translation>
    </message>
    <message>
        <source>The file is broken.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file is protected by a password; save it without one.</source>
        <translation>文件设有密码，请另存为不加密的文件。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it without one.</source>
        <translation>工作簿设有密码，请另存为不加密的文件。</translation>
    </message>
    <message>
        <source>There is no workbook in the file.</source>
        <translation>文件中没有工作簿。</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be read.</source>
        <translation>工作簿中没有可读取的工作表。</translation>
    </message>
    <message>
        <source>A part of the file is broken.</source>
        <translation>文件部分内容已损坏。</translation>
    </message>
    <message>
        <source>The file holds instructions that no workbook needs; it was not read.</source>
        <translation>文件含有工作簿不应有的指令，未予读取。</translation>
    </message>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>文件超出可读取的大小。</translation>
    </message>
    <message>
        <source>The sheet has more rows than the program reads.</source>
        <translation>工作表行数超出可读取的范围。</translation>
    </message>
    <message>
        <source>The sheet has more columns than the program reads.</source>
        <translation>工作表列数超出可读取的范围。</translation>
    </message>
    <message>
        <source>The encoding of the text is not known; save it as UTF-8.</source>
        <translation>无法识别文本编码，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This is Excel&apos;s binary format (.xlsb); save it as .xlsx.</source>
        <translation>这是 Excel 二进制格式（.xlsb），请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a web page with another file name; save it as .xlsx.</source>
        <translation>这是改了扩展名的网页，请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is not a sheet that the program knows.</source>
        <translation>无法识别的表格文件。</translation>
    </message>
    <message>
        <source>This organization is dissolved already; nothing was changed.</source>
        <translation>该党组织已撤销，未作改动。</translation>
    </message>
    <message>
        <source>%1 members still belong to it. Transfer them first; nothing was changed.</source>
        <translation>仍有 %1 名党员隶属于该组织，请先转出；未作改动。</translation>
    </message>
    <message>
        <source>%1 organizations still stand below it. Dissolve or move them first; nothing was changed.</source>
        <translation>仍有 %1 个下级党组织，请先撤销或调整；未作改动。</translation>
    </message>
    <message>
        <source>This entry was amended already: the one that replaces it counts.</source>
        <translation>该记录已更正，以更正后的记录为准。</translation>
    </message>
    <message>
        <source>This entry was voided already and does not count.</source>
        <translation>该记录已作废，不计入统计。</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>未填写代码。</translation>
    </message>
    <message>
        <source>The superior organization is missing.</source>
        <translation>未填写上级党组织。</translation>
    </message>
    <message>
        <source>An organization cannot stand below itself.</source>
        <translation>党组织不能隶属于自身。</translation>
    </message>
    <message>
        <source>Nothing can stand below a Party group.</source>
        <translation>党小组之下不能再设组织。</translation>
    </message>
    <message>
        <source>The place that it lies in belongs to another community.</source>
        <translation>所在的上级点位属于其他社区。</translation>
    </message>
    <message>
        <source>The date of dissolution lies before the founding.</source>
        <translation>撤销日期早于成立日期。</translation>
    </message>
    <message>
        <source>Members cannot belong to this organization itself; choose a branch below it.</source>
        <translation>该组织本身不直接管理党员，请选择其下属支部。</translation>
    </message>
    <message>
        <source>This branch is dissolved and takes no members.</source>
        <translation>该支部已撤销，不能接收党员。</translation>
    </message>
    <message>
        <source>The office number lies between 1 and 8191.</source>
        <translation>办公室编号应在 1 至 8191 之间。</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it cannot be read.</source>
        <translation>文件已损坏，部分内容无法读取。</translation>
    </message>
    <message>
        <source>A row points to another one that is not there.</source>
        <translation>某行所指的另一行不存在。</translation>
    </message>
    <message>
        <source>The year&apos;s sums of a member differ from the records.</source>
        <translation>党员的年度合计与记录不符。</translation>
    </message>
    <message>
        <source>The day&apos;s sums of an organization differ from the records.</source>
        <translation>组织每日合计与记录不符。</translation>
    </message>
    <message>
        <source>Records are missing from the sums.</source>
        <translation>合计中缺少记录。</translation>
    </message>
    <message>
        <source>A member has no valid certificate.</source>
        <translation>党员没有有效的登记证。</translation>
    </message>
    <message>
        <source>A change was begun and never ended.</source>
        <translation>有一次变更开始后没有结束。</translation>
    </message>
    <message>
        <source>The chain of changes is broken: the file was changed by another program.</source>
        <translation>改动记录链中断：文件被其他程序改动过。</translation>
    </message>
    <message>
        <source>A member&apos;s present value is not that of its period.</source>
        <translation>党员的现值与其时段不符。</translation>
    </message>
    <message>
        <source>Two periods of a member overlap.</source>
        <translation>党员的两个时段重叠。</translation>
    </message>
    <message>
        <source>So many members cannot be made.</source>
        <translation>党员数量超出范围。</translation>
    </message>
    <message>
        <source>So many records cannot be made.</source>
        <translation>记录数量超出范围。</translation>
    </message>
    <message>
        <source>So many years cannot be made.</source>
        <translation>年数超出范围。</translation>
    </message>
    <message>
        <source>The demonstration district cannot end on this date.</source>
        <translation>演示数据的截止日期不合适。</translation>
    </message>
    <message>
        <source>The list of communities cannot be read.</source>
        <translation>无法读取社区名单。</translation>
    </message>
    <message>
        <source>No row of headings was found: name, ID number and branch are needed.</source>
        <translation>未找到标题行，至少需要姓名、公民身份号码和所在党支部。</translation>
    </message>
    <message>
        <source>This is no photo in JPEG format of 25 × 35 mm.</source>
        <translation>不是 25×35 毫米的 JPEG 照片。</translation>
    </message>
    <message>
        <source>This is so already; nothing was changed.</source>
        <translation>现状已是如此，未作改动。</translation>
    </message>
    <message>
        <source>A row is not what the history noted: it was changed by another program.</source>
        <translation>有记录与历史不符：被其他程序改动过。</translation>
    </message>
    <message>
        <source>The code has to begin with the code of the organization above, and be longer.</source>
        <translation>代码须以上级组织的代码开头，且更长。</translation>
    </message>
    <message>
        <source>The person&apos;s name is missing.</source>
        <translation>未填写姓名。</translation>
    </message>
    <message>
        <source>The date lies before this member&apos;s birth.</source>
        <translation>日期早于该党员的出生日期。</translation>
    </message>
    <message>
        <source>This member had died by that date.</source>
        <translation>该日期时这名党员已去世。</translation>
    </message>
    <message>
        <source>This member had been transferred out or expelled by that date.</source>
        <translation>该日期时这名党员已转出或出党。</translation>
    </message>
    <message>
        <source>The name of the unit is missing.</source>
        <translation>未填写单位名称。</translation>
    </message>
    <message>
        <source>Organizations below have codes that begin with the present one; change the code only while nothing stands below.</source>
        <translation>下级组织的编码以现编码开头；有下级组织时不能更改编码。</translation>
    </message>
    <message>
        <source>An organization of this name stands under the same superior already.</source>
        <translation>同一上级下已有同名的党组织。</translation>
    </message>
    <message>
        <source>There is a district committee already; there is only one.</source>
        <translation>已有区委，区委只能有一个。</translation>
    </message>
    <message>
        <source>Members belong to this organization; a committee of this kind has none of its own.</source>
        <translation>该组织有党员；这一类别的组织不直接管理党员。</translation>
    </message>
    <message>
        <source>A district committee stands at the top and has no superior organization.</source>
        <translation>区委是最上级，没有上级组织。</translation>
    </message>
    <message>
        <source>The organization was not yet founded on this date.</source>
        <translation>该日期在党组织成立之前。</translation>
    </message>
    <message>
        <source>This is no picture that can be read (JPEG, PNG, BMP, WebP or GIF).</source>
        <translation>这不是可以读取的图片（支持 JPEG、PNG、BMP、WebP、GIF）。</translation>
    </message>
    <message>
        <source>A name has at most 60 characters.</source>
        <translation>姓名最多 60 个字。</translation>
    </message>
    <message>
        <source>%2: the text is longer than %1 characters.</source>
        <translation>%2：文字超过 %1 个字。</translation>
    </message>
    <message>
        <source>An ID number begins with the code of a region, never with 0.</source>
        <translation>身份证号以地区代码开头，不会以 0 开头。</translation>
    </message>
    <message>
        <source>A probationary member has no date of becoming a full one yet.</source>
        <translation>预备党员尚无转正时间。</translation>
    </message>
    <message>
        <source>The date of reporting in lies in the future.</source>
        <translation>报到日期在今天之后。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits and begins with 1.</source>
        <translation>手机号为 11 位数字，以 1 开头。</translation>
    </message>
    <message>
        <source>Content and place are longer than a line of the certificate holds (42 characters): on paper they end with “…”.</source>
        <translation>内容连同地点超出登记证一行所能容纳的字数（42字），打印时末尾以“…”代替。</translation>
    </message>
    <message>
        <source>Another change has begun after this date and would be lost; nothing was changed. Give a later date.</source>
        <translation>此日期之后已有另一次变更生效，照此更改会将其抹去；未作任何更改。请填更晚的日期。</translation>
    </message>
    <message>
        <source>Who was expelled, transferred out or has died holds no certificate; nothing was changed.</source>
        <translation>出党、已转出或死亡的党员不持有登记证；未作任何更改。</translation>
    </message>
    <message>
        <source>This member has no valid certificate; nothing was changed.</source>
        <translation>该党员没有有效的登记证，未作任何更改。</translation>
    </message>
    <message>
        <source>This member has a valid certificate already; nothing was changed.</source>
        <translation>该党员已有有效的登记证，未作任何更改。</translation>
    </message>
    <message>
        <source>Search keys of a member are missing or wrong.</source>
        <translation>党员的检索词缺失或有误。</translation>
    </message>
    <message>
        <source>There are search keys that belong to nothing of the member.</source>
        <translation>有多余的检索词，与党员信息无关。</translation>
    </message>
    <message>
        <source>The lines counted as printed are not those noted for the certificate.</source>
        <translation>登记证已打印行数与打印记录不一致。</translation>
    </message>
    <message>
        <source>An organization is not what its last period says.</source>
        <translation>党组织的现状与其历史时段不一致。</translation>
    </message>
    <message>
        <source>The newest changes are missing from the chain.</source>
        <translation>变更链缺少最近的变更。</translation>
    </message>
    <message>
        <source>The history has rows of a change that is not there.</source>
        <translation>变更历史中有不属于任何变更的行。</translation>
    </message>
    <message>
        <source>The counter of a table stands behind numbers that were given already.</source>
        <translation>某表的编号计数落后于已使用的编号。</translation>
    </message>
    <message>
        <source>This member has no valid certificate, so there is none to print.</source>
        <translation>该党员没有有效的登记证，无证可打印。</translation>
    </message>
    <message>
        <source>A certificate is still valid though its holder left or died.</source>
        <translation>党员已离开或去世，登记证仍为有效。</translation>
    </message>
    <message>
        <source>A program is working on this print run already; it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print run has come to its end, or was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First say what came out of the printer the last time; then the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run goes to a printer; choose one to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run goes into files, not to a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to undo: it was undone already, or changed nothing.</source>
        <translation>没有可撤销的内容：已经撤销过，或者本来就没有改动。</translation>
    </message>
    <message>
        <source>Everything that it changed was changed again since; nothing was undone. Undo that first.</source>
        <translation>其所改动的内容后来又全部被改过，未作撤销。请先撤销后来的改动。</translation>
    </message>
    <message>
        <source>The program did this by itself; it cannot be undone.</source>
        <translation>这是程序自动完成的，不能撤销。</translation>
    </message>
    <message>
        <source>The program has changed its tables since; what was done before cannot be undone any more.</source>
        <translation>此后程序升级改变了数据表结构，升级前的操作不能再撤销。</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed; take it out or close it.</source>
        <translation>第 %1 行有一个引号没有配对，请删去或补上。</translation>
    </message>
    <message>
        <source>A part of the workbook is broken; open and save it in Excel or WPS.</source>
        <translation>工作簿有一部分已损坏，请用 Excel 或 WPS 打开后另存。</translation>
    </message>
    <message>
        <source>This workbook is older than Excel 97; save it as .xlsx.</source>
        <translation>这是早于 Excel 97 的工作簿，请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file without sheets: a text or slides.</source>
        <translation>这是没有工作表的 OpenDocument 文件（文字或演示文稿）。</translation>
    </message>
    <message>
        <source>This is XML with another file name; save it as .xlsx.</source>
        <translation>这是改了扩展名的 XML 文件，请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is one and the same member; nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Demonstration district made</source>
        <translation>生成演示数据</translation>
    </message>
    <message>
        <source>Brought up to the date</source>
        <translation>按日期更新</translation>
    </message>
    <message>
        <source>Member entered</source>
        <translation>录入党员</translation>
    </message>
    <message>
        <source>Particulars changed</source>
        <translation>修改基本情况</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>变更党员类别</translation>
    </message>
    <message>
        <source>State or standing changed</source>
        <translation>变更党籍状态或人员类别</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>转移组织关系</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation>更换照片</translation>
    </message>
    <message>
        <source>Imported from a roster</source>
        <translation>花名册导入</translation>
    </message>
    <message>
        <source>Certificate replaced</source>
        <translation>换发登记证</translation>
    </message>
    <message>
        <source>Certificate reported lost</source>
        <translation>登记证挂失补发</translation>
    </message>
    <message>
        <source>Certificate printed</source>
        <translation>打印登记证</translation>
    </message>
    <message>
        <source>Record entered</source>
        <translation>登记参与记录</translation>
    </message>
    <message>
        <source>Record amended</source>
        <translation>更正参与记录</translation>
    </message>
    <message>
        <source>Record voided</source>
        <translation>作废参与记录</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>ID number and phone shown</source>
        <translation>查看身份号码和电话</translation>
    </message>
    <message>
        <source>Unit entered</source>
        <translation>录入单位</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正时间</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Introducers</source>
        <translation>入党介绍人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>工作岗位</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>特长</translation>
    </message>
    <message>
        <source>Lost contact</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Lost contact since</source>
        <translation>失联时间</translation>
    </message>
    <message>
        <source>Away at</source>
        <translation>流动去向</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>困难党员</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>姓名拼音</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Lines on paper</source>
        <translation>已打印行数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>止（不含当日）</translation>
    </message>
    <message>
        <source>State of the certificate</source>
        <translation>登记证状态</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>记录状态</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>某处住所</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1：%2（已删除）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Away (floating)</source>
        <translation>流动</translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>收回登记证</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>核发登记证</translation>
    </message>
    <message>
        <source>Merged with a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told apart from somebody alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>任何页面</translation>
    </message>
    <message>
        <source>Find a person, an organization, a command</source>
        <translation>查找人员、组织、命令</translation>
    </message>
    <message>
        <source>Choose the organization in view</source>
        <translation>选择查看的组织范围</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>显示本快捷键表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy rows for Excel</source>
        <translation>复制所选行（可粘贴到 Excel）</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速登记</translation>
    </message>
    <message>
        <source>Next cell; the line is saved when it is left</source>
        <translation>下一格；离开该行时自动保存</translation>
    </message>
    <message>
        <source>Take over from the line above</source>
        <translation>沿用上一行</translation>
    </message>
    <message>
        <source>Paste lines from Excel</source>
        <translation>从 Excel 粘贴多行</translation>
    </message>
    <message>
        <source>What there is to choose from</source>
        <translation>列出可选项</translation>
    </message>
    <message>
        <source>Save the lines that are ready</source>
        <translation>保存可以保存的各行</translation>
    </message>
    <message>
        <source>Save the line though the same stands there already</source>
        <translation>已有相同记录时仍然保存</translation>
    </message>
    <message>
        <source>Throw away a line that is not saved</source>
        <translation>丢弃未保存的一行</translation>
    </message>
    <message>
        <source>Take back the last line; put it back</source>
        <translation>撤回最近一行；恢复撤回的一行</translation>
    </message>
    <message>
        <source>Amend a saved line</source>
        <translation>更正已保存的一行</translation>
    </message>
    <message>
        <source>Void a saved line</source>
        <translation>作废已保存的一行</translation>
    </message>
    <message>
        <source>Quick entry, roll call</source>
        <translation>快速登记、点名</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export the list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Lines: %L1
%2</source>
        <translation>共 %L1 行
%2</translation>
    </message>
</context>
<context>
    <name>MemberCareForm</name>
    <message>
        <source>&amp;Lost contact</source>
        <translation>失联(&amp;L)</translation>
    </message>
    <message>
        <source>si&amp;nce</source>
        <translation>失联时间(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Away (floating)</source>
        <translation>流动党员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;where</source>
        <translation>流动去向(&amp;W)</translation>
    </message>
    <message>
        <source>In &amp;hardship</source>
        <translation>困难党员(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>备注(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MemberChangeDialog</name>
    <message>
        <source>&amp;New value</source>
        <translation>变更为(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;branch</source>
        <translation>转入党支部(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MemberContactForm</name>
    <message>
        <source>&amp;Unit</source>
        <translation>工作单位(&amp;U)</translation>
    </message>
    <message>
        <source>Name of the unit; a new one is made</source>
        <translation>单位名称；没有的单位会自动新建</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>职务(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>工作岗位(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>手机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>固定电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>住所(&amp;L)</translation>
    </message>
</context>
<context>
    <name>MemberExport</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>登记证</translation>
    </message>
    <message>
        <source>Records of the year</source>
        <translation>本年参与记录</translation>
    </message>
    <message>
        <source>Hours of the year</source>
        <translation>本年时长（小时）</translation>
    </message>
    <message>
        <source>Deeds of the year</source>
        <translation>本年实事（件）</translation>
    </message>
</context>
<context>
    <name>MemberExportDialog</name>
    <message>
        <source>Export the list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>.xlsx or .csv</source>
        <translation>.xlsx 或 .csv</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>ID numbers and phones in &amp;clear</source>
        <translation>身份号码和电话不打码(&amp;C)</translation>
    </message>
</context>
<context>
    <name>MemberFormDialog</name>
    <message>
        <source>Sho&amp;w ID number and phone</source>
        <translation>显示身份号码和电话(&amp;W)</translation>
    </message>
    <message>
        <source>The journal records who has looked, and when.</source>
        <translation>谁在何时查看过，会记入日志。</translation>
    </message>
</context>
<context>
    <name>MemberIdentityForm</name>
    <message>
        <source>&amp;Name *</source>
        <translation>姓名 *(&amp;N)</translation>
    </message>
    <message>
        <source>Pin&amp;yin</source>
        <translation>姓名拼音(&amp;Y)</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>自动注音</translation>
    </message>
    <message>
        <source>Only where the usual reading is wrong: syllables with spaces between, for instance &quot;shan xiong xin&quot;</source>
        <translation>仅在自动注音不对时填写，音节之间空格，例如 shan xiong xin</translation>
    </message>
    <message>
        <source>&amp;ID number *</source>
        <translation>身份号码 *(&amp;I)</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性别(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Ethnicity</source>
        <translation>民族(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;ducation</source>
        <translation>学历(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;gree</source>
        <translation>学位(&amp;G)</translation>
    </message>
    <message>
        <source>Sc&amp;hool</source>
        <translation>毕业院校(&amp;H)</translation>
    </message>
    <message>
        <source>Native &amp;place</source>
        <translation>籍贯(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Specia&amp;lties</source>
        <translation>特长(&amp;L)</translation>
    </message>
</context>
<context>
    <name>MemberPartyForm</name>
    <message>
        <source>&amp;Branch *</source>
        <translation>所在党支部 *(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Standing</source>
        <translation>人员类别(&amp;S)</translation>
    </message>
    <message>
        <source>Organizational &amp;relation</source>
        <translation>组织关系(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Joined the Party</source>
        <translation>入党时间(&amp;J)</translation>
    </message>
    <message>
        <source>F&amp;ull member since</source>
        <translation>转正时间(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Introducers</source>
        <translation>入党介绍人(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;ported in</source>
        <translation>报到日期(&amp;P)</translation>
    </message>
</context>
<context>
    <name>MemberSearch</name>
    <message>
        <source>b. %1</source>
        <translation>%1 生</translation>
    </message>
    <message>
        <source>%1 h · %2 deeds</source>
        <translation>%1 小时 · %2 件</translation>
    </message>
</context>
<context>
    <name>NewBranchForm</name>
    <message>
        <source>Branch to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation type="unfinished">隶属于(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">类型(&amp;K)</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation type="unfinished">全称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished">代码(&amp;C)</translation>
    </message>
</context>
<context>
    <name>OrganizationForm</name>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>隶属于(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>简称(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Founded</source>
        <translation>成立日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>人口(&amp;P)</translation>
    </message>
    <message>
        <source>H&amp;ouseholds</source>
        <translation>户数(&amp;O)</translation>
    </message>
    <message>
        <source>Change holds f&amp;rom</source>
        <translation>变更生效日期(&amp;R)</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>全称(&amp;N)</translation>
    </message>
    <message>
        <source>Contac&amp;t number</source>
        <translation>联系电话(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Activity records</source>
        <translation>活动登记</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Registration certificate</source>
        <translation>登记证</translation>
    </message>
    <message>
        <source>Registration form of the member</source>
        <translation>社区党员登记表</translation>
    </message>
    <message>
        <source>Single pages in reading order</source>
        <translation>单页，按页码顺序</translation>
    </message>
    <message>
        <source>Booklet folded from A5, flip on short edge</source>
        <translation>A5 对折成册（短边翻转）</translation>
    </message>
    <message>
        <source>Booklet cut from A4, flip on long edge</source>
        <translation>A4 裁切成册（长边翻转）</translation>
    </message>
    <message>
        <source>A6, page of a booklet (105 × 148 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A5 across, open booklet (210 × 148 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 across (297 × 210 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope DL (220 × 110 mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope C5 (229 × 162 mm)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>lost contact</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>away</source>
        <translation>流动</translation>
    </message>
    <message>
        <source>in hardship</source>
        <translation>困难党员</translation>
    </message>
</context>
<context>
    <name>PhotoCropDialog</name>
    <message>
        <source>Crop the photo</source>
        <translation>裁剪照片</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>向左转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn &amp;right</source>
        <translation>向右转(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Drag the picture, or move it with the arrow keys; zoom with the wheel or + and −. What stands in the frame becomes the photo of 25 × 35 mm.</source>
        <translation>拖动图片或用方向键移动，用滚轮或 +、− 缩放。框内部分成为 25 × 35 毫米照片。</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp *.webp *.gif)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp *.webp *.gif)</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>&amp;Lies in</source>
        <translation>位于(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>H&amp;ouseholds</source>
        <translation>户数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Responsible member</source>
        <translation>党员负责人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>Place in the community</source>
        <translation>社区点位</translation>
    </message>
    <message>
        <source>Place &amp;name</source>
        <translation>名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Paper</source>
        <translation>证表(&amp;P)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>版式(&amp;G)</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Show whole pages (Ctrl+0)</source>
        <translation>显示整页 (Ctrl+0)</translation>
    </message>
    <message>
        <source>&amp;Note as printed</source>
        <translation>标记为已打印(&amp;N)</translation>
    </message>
    <message>
        <source>The certificate counts as printed, and the program remembers which lines stand on the paper.</source>
        <translation>登记证计为已打印，并记住纸上已有哪些行。</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>保存为 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>It &amp;stopped at a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;librate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what a printer prints by tenths of a millimetre, paper by paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterChoice</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This computer knows no printer. Set one up in the system&apos;s settings, or save the sheets as PDF.</source>
        <translation>本机没有打印机。请在系统设置中添加，或保存为 PDF。</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>RollCallForm</name>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>四进社区(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>H&amp;ours</source>
        <translation>时长(&amp;O)</translation>
    </message>
    <message>
        <source>D&amp;eeds</source>
        <translation>实事(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Certi&amp;fier</source>
        <translation>证明人(&amp;F)</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>类别(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RosterImportForm</name>
    <message>
        <source>&amp;Past imports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RosterNeeds</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">、</translation>
    </message>
    <message>
        <source>No column is the branch: say in which one, or choose one branch for all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is “%1”: without it no row can be taken in. Choose it above its column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message>
        <source>Excel has cut the ID number off after 15 digits; type it again as text.</source>
        <translation>身份号码被 Excel 截断（只留 15 位），请按文本重新录入。</translation>
    </message>
    <message>
        <source>Row %1 has the same ID number.</source>
        <translation>与第 %1 行的身份号码相同。</translation>
    </message>
    <message>
        <source>Somebody else has this ID number already.</source>
        <translation>已有党员使用这个身份号码。</translation>
    </message>
    <message>
        <source>The date “%1” does not exist.</source>
        <translation>日期“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>The date “%1” has lost digits.</source>
        <translation>日期“%1”丢失了数位。</translation>
    </message>
    <message>
        <source>Only the month is given (%1); the first day is taken.</source>
        <translation>只有年月（%1），按当月 1 日处理。</translation>
    </message>
    <message>
        <source>The figure %1 was read as Excel&apos;s number of a day.</source>
        <translation>数字 %1 按 Excel 日期序号处理。</translation>
    </message>
    <message>
        <source>There is no branch “%1”.</source>
        <translation>没有党支部“%1”。</translation>
    </message>
    <message>
        <source>There is no branch “%1”; perhaps it is %2.</source>
        <translation>没有党支部“%1”，可能是%2。</translation>
    </message>
    <message>
        <source>The category “%1” is not known.</source>
        <translation>不认识的类别“%1”。</translation>
    </message>
    <message>
        <source>The standing “%1” is not known.</source>
        <translation>不认识的人员类别“%1”。</translation>
    </message>
    <message>
        <source>The state “%1” is not known.</source>
        <translation>不认识的党籍状态“%1”。</translation>
    </message>
    <message>
        <source>The sex “%1” is not known.</source>
        <translation>不认识的性别“%1”。</translation>
    </message>
    <message>
        <source>The ethnicity “%1” is not on the list.</source>
        <translation>民族“%1”不在代码表中。</translation>
    </message>
    <message>
        <source>The education “%1” is not on the list.</source>
        <translation>学历“%1”不在代码表中。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”不是“是”或“否”。</translation>
    </message>
    <message>
        <source>“%1” is no mobile number.</source>
        <translation>“%1”不是手机号码。</translation>
    </message>
    <message>
        <source>A cell holds an error of Excel (%1).</source>
        <translation>单元格是 Excel 错误值（%1）。</translation>
    </message>
    <message>
        <source>A cell holds a formula without its result; save the file in Excel.</source>
        <translation>单元格是没有结果的公式，请在 Excel 中打开后保存。</translation>
    </message>
    <message>
        <source>A row of totals, no person.</source>
        <translation>合计行，不是人员。</translation>
    </message>
    <message>
        <source>The headings once more.</source>
        <translation>重复的标题行。</translation>
    </message>
    <message>
        <source>A note, no person.</source>
        <translation>说明文字，不是人员。</translation>
    </message>
    <message>
        <source>Nothing stands in this row.</source>
        <translation>空行。</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>double</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>gaps filled</source>
        <translation>补全资料</translation>
    </message>
    <message>
        <source>The member with this ID number is called “%2”, not “%1”.</source>
        <translation>库中该身份证号的党员姓名为“%2”，而不是“%1”。</translation>
    </message>
    <message>
        <source>The mobile number known is %2, not %1; the known one was kept.</source>
        <translation>库中手机号为 %2，而不是 %1；保留库中的号码。</translation>
    </message>
    <message>
        <source>The telephone known is %2, not %1; the known one was kept.</source>
        <translation>库中固定电话为 %2，而不是 %1；保留库中的号码。</translation>
    </message>
    <message>
        <source>Row %1 is the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same person as %1 (%2, %3): same name and date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same person as %1 (%2, %3): same name and mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much like %1 (%2, %3): same date of birth, one character apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this in the database since it was looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the month is given (%1); which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the month is given (%1); the date is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%1” takes no members any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number (not taken in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (not taken in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost contact</source>
        <translation type="unfinished">失联</translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished">流动去向</translation>
    </message>
    <message>
        <source>In hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party organization</source>
        <translation type="unfinished">党组织</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">联系人</translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished">社区</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished">略过</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">党员</translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished">单位</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished">组织</translation>
    </message>
    <message>
        <source>Activity records</source>
        <translation type="unfinished">活动登记</translation>
    </message>
    <message>
        <source>values replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation type="unfinished">未导入</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not wanted the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">不详</translation>
    </message>
    <message>
        <source>as the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1：%2 {1,?}</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import activity records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work units that were made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in: %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, %1 rows were left alone since the database changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken away since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something newer belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it belongs to is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number was given to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to what stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">、</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWording</name>
    <message>
        <source>%1: there is no field %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a brace { or } has no partner, or a condition is not closed with {/?}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated field of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowing text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where %1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where %1 is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not where %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1: no print font has the character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands partly outside the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1, %2: the text does not fit, even at its smallest size; its end is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1, %2: the text fits only at %3 points instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>Became a full member</source>
        <translation>转为正式党员</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>报到日期</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>失去联系</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>核发登记证</translation>
    </message>
    <message>
        <source>Certificate ended</source>
        <translation>登记证失效</translation>
    </message>
    <message>
        <source>Community work in %1</source>
        <translation>%1 年参与社区活动</translation>
    </message>
    <message>
        <source>Records: %1   Hours: %2   Deeds: %3</source>
        <translation>记录 %1 条&#x3000;时长 %2 小时&#x3000;实事 %3 件</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Na&amp;ture</source>
        <translation>单位性质(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;uperior</source>
        <translation>主管单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Party organization</source>
        <translation>党组织(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>In the comm&amp;unity</source>
        <translation>所在社区(&amp;M)</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>U&amp;nit name</source>
        <translation>单位名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>Contact numb&amp;er</source>
        <translation>联系电话(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Branch member</source>
        <translation>社区支部党员</translation>
    </message>
    <message>
        <source>In-service member</source>
        <translation>在职党员</translation>
    </message>
    <message>
        <source>Floating member</source>
        <translation>流动党员</translation>
    </message>
    <message>
        <source>Full member</source>
        <translation>正式党员</translation>
    </message>
    <message>
        <source>Probationary member</source>
        <translation>预备党员</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>membership</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Membership suspended</source>
        <translation>停止党籍</translation>
    </message>
    <message>
        <source>Left the Party</source>
        <translation>出党</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Relation with the branch</source>
        <translation>组织关系在支部</translation>
    </message>
    <message>
        <source>Relation with the unit</source>
        <translation>组织关系在单位</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>sex</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>sex</comment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>District committee</source>
        <translation>区委</translation>
    </message>
    <message>
        <source>Subdistrict committee</source>
        <translation>街道党工委</translation>
    </message>
    <message>
        <source>Community branch</source>
        <translation>社区党支部</translation>
    </message>
    <message>
        <source>General branch</source>
        <translation>党总支</translation>
    </message>
    <message>
        <source>Party committee</source>
        <translation>党委</translation>
    </message>
    <message>
        <source>Party group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Branch of a new economic organization</source>
        <translation>新经济组织党支部</translation>
    </message>
    <message>
        <source>Branch of a social organization</source>
        <translation>社会组织党支部</translation>
    </message>
    <message>
        <source>Organization of a unit</source>
        <translation>机关单位党组织</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼</translation>
    </message>
    <message>
        <source>Stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Residents&apos; group</source>
        <translation>居民小组</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Culture and sports</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>record</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificate</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已换发</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Probation ends</source>
        <translation>预备期将满</translation>
    </message>
    <message>
        <source>In service, no record</source>
        <translation>在职党员无记录</translation>
    </message>
    <message>
        <source>Out of contact</source>
        <translation>失去联系</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>没有照片</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The store is whole.</source>
        <translation>数据库完好。</translation>
    </message>
    <message>
        <source>Proves that the store is whole; fails where something is damaged.</source>
        <translation>检查数据库是否完好；有损坏时以失败退出。</translation>
    </message>
    <message>
        <source>The option --%1 stands before the command, or does not exist.</source>
        <translation>选项 --%1 写在了命令之前，或者不存在。</translation>
    </message>
    <message>
        <source>The option --%1 does not exist.</source>
        <translation>没有选项 --%1。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 缺少取值。</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2.</source>
        <translation>--%1 的取值只能是：%2。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带取值。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>The option --%1 stands there twice.</source>
        <translation>选项 --%1 重复出现。</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-10-31.</source>
        <translation>--%1 的取值是日期，例如 2026-10-31。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 的取值是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>--%1 takes hours such as 2, 1.5 or 1:30.</source>
        <translation>--%1 的取值是时长，例如 2、1.5 或 1:30。</translation>
    </message>
    <message>
        <source>--%1 takes a code or a name of the national list; “%2” is neither.</source>
        <translation>--%1 的取值是国家标准代码表中的代码或名称，“%2”不在其中。</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多出了“%1”。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is one of these: %2.</source>
        <translation>%1 只能是：%2。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>缺少选项 --%1。</translation>
    </message>
    <message>
        <source>Exactly one of these is to be given: %1.</source>
        <translation>以下选项必须且只能给出一个：%1。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>COMMAND …</source>
        <translation>命令 …</translation>
    </message>
    <message>
        <source>dangjianctl COMMAND --help tells what a command does.</source>
        <translation>dangjianctl 命令 --help 说明该命令的用法。</translation>
    </message>
    <message>
        <source>Of every command:</source>
        <translation>各命令通用：</translation>
    </message>
    <message>
        <source>the store; else DANGJIAN_STORE, else the user&apos;s own</source>
        <translation>数据库文件；未给出时取 DANGJIAN_STORE，再取用户自己的数据库</translation>
    </message>
    <message>
        <source>one JSON value on the output and nothing else</source>
        <translation>标准输出只有一个 JSON 值</translation>
    </message>
    <message>
        <source>the language of sentences; else as LANG says, Chinese if in doubt</source>
        <translation>提示语言；未给出时依 LANG，否则为中文</translation>
    </message>
    <message>
        <source>these lines; the program&apos;s version</source>
        <translation>显示本说明；显示程序版本</translation>
    </message>
    <message>
        <source>The variable DANGJIAN_TODAY (2026-10-31) sets the date that the program takes for today.</source>
        <translation>环境变量 DANGJIAN_TODAY（如 2026-10-31）设定程序所认的当天日期。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>退出码：0 完成，1 失败，2 用法错误。</translation>
    </message>
    <message>
        <source>Makes a new store with the demonstration district; the same values give the same content.</source>
        <translation>新建演示区数据库；参数相同，内容相同。</translation>
    </message>
    <message>
        <source>the number that all chance comes from</source>
        <translation>随机数种子</translation>
    </message>
    <message>
        <source>how many members, 30,000 unless said</source>
        <translation>党员人数，默认 30000</translation>
    </message>
    <message>
        <source>the last day, 2026-10-31 unless said</source>
        <translation>截止日期，默认 2026-10-31</translation>
    </message>
    <message>
        <source>number of the office that enters here, 1 unless said</source>
        <translation>录入单位编号，默认 1</translation>
    </message>
    <message>
        <source>District committee</source>
        <translation>区委</translation>
    </message>
    <message>
        <source>Subdistrict committee</source>
        <translation>街道党工委</translation>
    </message>
    <message>
        <source>Community branch</source>
        <translation>社区党支部</translation>
    </message>
    <message>
        <source>General branch</source>
        <translation>党总支</translation>
    </message>
    <message>
        <source>Party committee</source>
        <translation>党委</translation>
    </message>
    <message>
        <source>Party group</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Branch of a new economic organization</source>
        <translation>新经济组织党支部</translation>
    </message>
    <message>
        <source>Branch of a social organization</source>
        <translation>社会组织党支部</translation>
    </message>
    <message>
        <source>Organization of a unit</source>
        <translation>机关单位党组织</translation>
    </message>
    <message>
        <source>Branch member</source>
        <translation>社区支部党员</translation>
    </message>
    <message>
        <source>In-service member</source>
        <translation>在职党员</translation>
    </message>
    <message>
        <source>Floating member</source>
        <translation>流动党员</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Membership suspended</source>
        <translation>停止党籍</translation>
    </message>
    <message>
        <source>Left the Party</source>
        <translation>出党</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Full member</source>
        <translation>正式党员</translation>
    </message>
    <message>
        <source>Probationary member</source>
        <translation>预备党员</translation>
    </message>
    <message>
        <source>Relation with the branch</source>
        <translation>组织关系在支部</translation>
    </message>
    <message>
        <source>Relation with the unit</source>
        <translation>组织关系在单位</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Culture and sports</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已换发</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>待选</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>tell what would be entered and enter nothing</source>
        <translation>只说明将录入什么，不实际录入</translation>
    </message>
    <message>
        <source>Makes a new store with the district&apos;s committee.</source>
        <translation>新建数据库，其中只有区委。</translation>
    </message>
    <message>
        <source>name of the district&apos;s committee</source>
        <translation>区的名称</translation>
    </message>
    <message>
        <source>DANGJIAN_TODAY is no date such as 2026-10-31.</source>
        <translation>DANGJIAN_TODAY 不是 2026-10-31 这样的日期。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>登记证</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>code or name, GB/T 3304</source>
        <translation>代码或名称（GB/T 3304）</translation>
    </message>
    <message>
        <source>code or name, GB/T 4658</source>
        <translation>代码或名称（GB/T 4658）</translation>
    </message>
    <message>
        <source>code or name of the list</source>
        <translation>代码表中的代码或名称</translation>
    </message>
    <message>
        <source>the member&apos;s name</source>
        <translation>党员姓名</translation>
    </message>
    <message>
        <source>18 characters, GB 11643</source>
        <translation>18 位（GB 11643）</translation>
    </message>
    <message>
        <source>code of the branch</source>
        <translation>党支部代码</translation>
    </message>
    <message>
        <source>where the formal relation stands; for in_service: unit, else branch</source>
        <translation>组织关系所在；在职党员默认在单位，其他默认在支部</translation>
    </message>
    <message>
        <source>name of the work unit, made where it is new</source>
        <translation>工作单位名称，没有的自动新建</translation>
    </message>
    <message>
        <source>date of joining the Party</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>date of becoming a full member</source>
        <translation>转正时间</translation>
    </message>
    <message>
        <source>as the ID number says unless given</source>
        <translation>默认依公民身份号码</translation>
    </message>
    <message>
        <source>date of reporting in at the community</source>
        <translation>到社区报到的日期</translation>
    </message>
    <message>
        <source>home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>where a floating member has gone or is from</source>
        <translation>流动去向或来处</translation>
    </message>
    <message>
        <source>a member in hardship</source>
        <translation>困难党员</translation>
    </message>
    <message>
        <source>pinyin of the name where the rule reads it wrong</source>
        <translation>姓名拼音（自动注音有误时）</translation>
    </message>
    <message>
        <source>Finds members by name, pinyin, initials, ID number, telephone, certificate number or address.</source>
        <translation>按姓名、拼音、首字母、公民身份号码、电话、登记证号或住址查找党员。</translation>
    </message>
    <message>
        <source>the beginning of what is looked for</source>
        <translation>要找的内容的开头</translation>
    </message>
    <message>
        <source>at most so many, 20 unless said</source>
        <translation>最多条数，默认 20</translation>
    </message>
    <message>
        <source>Shows all fields of a member, the certificates and what was so when.</source>
        <translation>显示一名党员的全部登记项目、登记证和各时期情况。</translation>
    </message>
    <message>
        <source>id, ID number or certificate number</source>
        <translation>编号、公民身份号码或登记证号</translation>
    </message>
    <message>
        <source>Adds a member and issues the certificate of the category.</source>
        <translation>新增一名党员并发给相应类别的登记证。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正时间</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Introducers</source>
        <translation>入党介绍人</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Formal relation</source>
        <translation>组织关系</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>报到日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>工作岗位</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>特长</translation>
    </message>
    <message>
        <source>Lost contact since</source>
        <translation>失联时间</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>流动去向</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>%1 hours, %2 deeds, %3 records</source>
        <translation>%1 小时，%2 件实事，%3 条记录</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Lists all Party organizations by code.</source>
        <translation>按代码列出全部党组织。</translation>
    </message>
    <message>
        <source>Adds a Party organization.</source>
        <translation>新增一个党组织。</translation>
    </message>
    <message>
        <source>begins with the parent&apos;s code</source>
        <translation>以上级代码开头</translation>
    </message>
    <message>
        <source>name in full</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>code of the organization above</source>
        <translation>上级党组织代码</translation>
    </message>
    <message>
        <source>date of founding</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Prints registration certificates or registration forms to PDF.</source>
        <translation>把登记证或登记表打印成 PDF。</translation>
    </message>
    <message>
        <source>the certificate of each member&apos;s category, or the registration form</source>
        <translation>各类党员的登记证，或党员登记表</translation>
    </message>
    <message>
        <source>the members of an organization and of all below it</source>
        <translation>一个党组织及其下级的党员</translation>
    </message>
    <message>
        <source>all members of the store</source>
        <translation>全部党员</translation>
    </message>
    <message>
        <source>of a branch or of all, only these</source>
        <translation>只印其中这一类</translation>
    </message>
    <message>
        <source>only members whose certificate has never been printed</source>
        <translation>只印登记证从未打印过的党员</translation>
    </message>
    <message>
        <source>at most so many members in a file</source>
        <translation>每个文件最多人数</translation>
    </message>
    <message>
        <source>mark the certificates as printed when the files are written</source>
        <translation>文件写好后把登记证记为已打印</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>证明人</translation>
    </message>
    <message>
        <source>Enters what a member did.</source>
        <translation>登记一名党员的参与记录。</translation>
    </message>
    <message>
        <source>the day on which it was done</source>
        <translation>参与日期</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>参与内容</translation>
    </message>
    <message>
        <source>how long: 2, 1.5 or 1:30</source>
        <translation>时长：2、1.5 或 1:30</translation>
    </message>
    <message>
        <source>how many deeds</source>
        <translation>实事件数</translation>
    </message>
    <message>
        <source>who certifies it</source>
        <translation>证明人</translation>
    </message>
    <message>
        <source>where it was done</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Lists a member&apos;s records by date, amended and voided ones included.</source>
        <translation>按日期列出一名党员的参与记录，含已更正和已作废的。</translation>
    </message>
    <message>
        <source>a calendar year; all unless said</source>
        <translation>年度，默认全部</translation>
    </message>
    <message>
        <source>District committees</source>
        <translation>区委</translation>
    </message>
    <message>
        <source>Subdistrict committees</source>
        <translation>街道党工委</translation>
    </message>
    <message>
        <source>Community branches</source>
        <translation>社区党支部</translation>
    </message>
    <message>
        <source>General branches</source>
        <translation>党总支</translation>
    </message>
    <message>
        <source>Party committees</source>
        <translation>党委</translation>
    </message>
    <message>
        <source>Party groups</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>Branches of new economic organizations</source>
        <translation>新经济组织党支部</translation>
    </message>
    <message>
        <source>Branches of social organizations</source>
        <translation>社会组织党支部</translation>
    </message>
    <message>
        <source>Organizations of units</source>
        <translation>机关单位党组织</translation>
    </message>
    <message>
        <source>Overview on %1</source>
        <translation>%1 概况</translation>
    </message>
    <message>
        <source>Members looked after</source>
        <translation>管理党员</translation>
    </message>
    <message>
        <source>of them with their formal relation here</source>
        <translation>其中组织关系在本区</translation>
    </message>
    <message>
        <source>Branch members</source>
        <translation>支部党员</translation>
    </message>
    <message>
        <source>In-service members</source>
        <translation>在职党员</translation>
    </message>
    <message>
        <source>Floating members</source>
        <translation>流动党员</translation>
    </message>
    <message>
        <source>Records of the year</source>
        <translation>本年参与记录</translation>
    </message>
    <message>
        <source>Hours of the year</source>
        <translation>本年时长（小时）</translation>
    </message>
    <message>
        <source>Deeds of the year</source>
        <translation>本年实事（件）</translation>
    </message>
    <message>
        <source>Valid certificates</source>
        <translation>有效登记证</translation>
    </message>
    <message>
        <source>of them printed</source>
        <translation>其中已打印</translation>
    </message>
    <message>
        <source>The district&apos;s figures on a date: organizations, members, participation.</source>
        <translation>某一日期全区的数字：党组织、党员、参与活动情况。</translation>
    </message>
    <message>
        <source>the date, today unless said</source>
        <translation>日期，默认当天</translation>
    </message>
    <message>
        <source>There is no organization with the code “%1”; nothing was changed.</source>
        <translation>没有代码为“%1”的党组织，未作任何改动。</translation>
    </message>
    <message>
        <source>There is no such member; nothing was changed.</source>
        <translation>没有这名党员，未作任何改动。</translation>
    </message>
    <message>
        <source>There is no member “%1”; nothing was changed.</source>
        <translation>没有找到党员“%1”，未作任何改动。</translation>
    </message>
    <message>
        <source>The selection has no members; nothing was printed.</source>
        <translation>所选范围内没有党员，没有打印。</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing was changed.</source>
        <translation>没有找到“%1”，未作任何改动。</translation>
    </message>
    <message>
        <source>There is no store at %1; make one with “dangjianctl init”, or name it with --store.</source>
        <translation>%1 处没有数据库，请用 dangjianctl init 新建，或用 --store 指明。</translation>
    </message>
    <message>
        <source>The file %1 exists and is not empty; it was left as it is.</source>
        <translation>文件 %1 已存在且不是空的，未作改动。</translation>
    </message>
    <message>
        <source>The file %1 is no store of this program; it was left as it is.</source>
        <translation>文件 %1 不是本程序的数据库，未作改动。</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer version of the program (schema %2, this one knows %3); it was left as it is: install the newer version.</source>
        <translation>数据库 %1 由更新版本的程序建立（结构版本 %2，本程序只认到 %3），未作改动，请安装新版本。</translation>
    </message>
    <message>
        <source>The store %1 is damaged; nothing was written to it: restore the last backup.</source>
        <translation>数据库 %1 已损坏，没有写入任何内容，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The store %1 cannot be written to; nothing was changed: check the file&apos;s permissions.</source>
        <translation>数据库 %1 不可写，未作任何改动，请检查文件权限。</translation>
    </message>
    <message>
        <source>The tables of the store %1 were altered by another program; nothing was written to it: restore the last backup.</source>
        <translation>数据库 %1 的表结构被别的程序改过，没有写入任何内容，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Another program holds the store %1; nothing was changed: try again in a while.</source>
        <translation>数据库 %1 正被另一程序占用，未作任何改动，请稍后再试。</translation>
    </message>
    <message>
        <source>The disk with %1 is full; nothing was changed: make room and try again.</source>
        <translation>%1 所在的磁盘已满，未作任何改动，请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>%1 cannot be written to; check the folder and its permissions.</source>
        <translation>%1 无法写入，请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>The file %1 is too large; nothing was entered.</source>
        <translation>文件 %1 太大，没有录入任何内容。</translation>
    </message>
    <message>
        <source>The file %1 is not what it should be (%2); nothing was entered.</source>
        <translation>文件 %1 的内容不符（%2），没有录入任何内容。</translation>
    </message>
    <message>
        <source>The store did not take it; nothing was changed: the log tells why.</source>
        <translation>数据库没有接受，未作任何改动，原因见日志。</translation>
    </message>
    <message>
        <source>Somebody else saved it meanwhile; nothing was changed: try again.</source>
        <translation>已有别人先保存，未作任何改动，请重试。</translation>
    </message>
    <message>
        <source>%1; nothing was changed.</source>
        <translation>%1，未作任何改动。</translation>
    </message>
    <message>
        <source>A member with this ID number is there already (%1); nothing was changed.</source>
        <translation>已有公民身份号码相同的党员（%1），未作任何改动。</translation>
    </message>
    <message>
        <source>A reason has to be given; nothing was changed.</source>
        <translation>必须说明原因，未作任何改动。</translation>
    </message>
    <message>
        <source>The font %1 is missing; nothing was printed: install it (tools/packages names it).</source>
        <translation>缺少字体 %1，没有打印，请先安装（见 tools/packages）。</translation>
    </message>
    <message>
        <source>Canceled; nothing was kept.</source>
        <translation>已取消，没有留下任何内容。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; the log tells more.</source>
        <translation>程序内部出错，详情见日志。</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>The branch is missing</source>
        <translation>缺少所在党支部</translation>
    </message>
    <message>
        <source>The ID number is missing</source>
        <translation>缺少公民身份号码</translation>
    </message>
    <message>
        <source>The ID number does not have 18 characters</source>
        <translation>公民身份号码不是 18 位</translation>
    </message>
    <message>
        <source>The ID number has characters that cannot stand there</source>
        <translation>公民身份号码含有不应有的字符</translation>
    </message>
    <message>
        <source>The date of birth in the ID number does not exist</source>
        <translation>公民身份号码中的出生日期不存在</translation>
    </message>
    <message>
        <source>The last character of the ID number does not agree with the others</source>
        <translation>公民身份号码的校验码不对</translation>
    </message>
    <message>
        <source>The date of birth differs from the one in the ID number</source>
        <translation>出生日期与公民身份号码不一致</translation>
    </message>
    <message>
        <source>The sex differs from the one in the ID number</source>
        <translation>性别与公民身份号码不一致</translation>
    </message>
    <message>
        <source>Joined the Party before the age of 18</source>
        <translation>入党时未满 18 周岁</translation>
    </message>
    <message>
        <source>Became a full member before joining the Party</source>
        <translation>转正时间早于入党时间</translation>
    </message>
    <message>
        <source>The date of birth lies in the future</source>
        <translation>出生日期在今天之后</translation>
    </message>
    <message>
        <source>The date of joining lies in the future</source>
        <translation>入党时间在今天之后</translation>
    </message>
    <message>
        <source>The date of becoming a full member lies in the future</source>
        <translation>转正时间在今天之后</translation>
    </message>
    <message>
        <source>The member is missing</source>
        <translation>缺少党员</translation>
    </message>
    <message>
        <source>The member belongs to another branch</source>
        <translation>该党员属于别的党支部</translation>
    </message>
    <message>
        <source>The date is missing</source>
        <translation>缺少日期</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <source>The date lies before 1949-10-01</source>
        <translation>日期早于 1949-10-01</translation>
    </message>
    <message>
        <source>The content is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>The content is longer than 200 characters</source>
        <translation>内容超过 200 字</translation>
    </message>
    <message>
        <source>Hours and deeds cannot be negative</source>
        <translation>时长和实事件数不能为负</translation>
    </message>
    <message>
        <source>Neither hours nor deeds are given</source>
        <translation>时长和实事件数都没有填写</translation>
    </message>
    <message>
        <source>The member&apos;s hours of that day come to more than 24</source>
        <translation>该党员当天的时长合计超过 24 小时</translation>
    </message>
    <message>
        <source>The same entry is there already</source>
        <translation>已有相同的记录</translation>
    </message>
    <message>
        <source>The spreadsheet has lost digits of the ID number; the cell has to be a text</source>
        <translation>表格软件丢失了公民身份号码的末几位，单元格须设为文本</translation>
    </message>
    <message>
        <source>The same ID number stands in row %1</source>
        <translation>与第 %1 行的公民身份号码相同</translation>
    </message>
    <message>
        <source>A member with this ID number is there already</source>
        <translation>已有公民身份号码相同的党员</translation>
    </message>
    <message>
        <source>The date %1 does not exist</source>
        <translation>日期 %1 不存在</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>The date %1 has lost digits</source>
        <translation>日期 %1 缺位</translation>
    </message>
    <message>
        <source>The date %1 has no day</source>
        <translation>日期 %1 没有写到日</translation>
    </message>
    <message>
        <source>%1 was read as the spreadsheet&apos;s number of a date</source>
        <translation>%1 已按表格软件的日期序号读出</translation>
    </message>
    <message>
        <source>There is no branch “%1”</source>
        <translation>没有党支部“%1”</translation>
    </message>
    <message>
        <source>There is no branch “%1”; perhaps %2 is meant</source>
        <translation>没有党支部“%1”，可能是%2</translation>
    </message>
    <message>
        <source>“%1” is none of the three categories</source>
        <translation>“%1”不是三类党员之一</translation>
    </message>
    <message>
        <source>“%1” is no standing of a member</source>
        <translation>“%1”不是人员类别</translation>
    </message>
    <message>
        <source>“%1” is no state of membership</source>
        <translation>“%1”不是党籍状态</translation>
    </message>
    <message>
        <source>“%1” is no sex</source>
        <translation>“%1”不是性别</translation>
    </message>
    <message>
        <source>“%1” is not on the list of ethnic groups</source>
        <translation>“%1”不在民族代码表中</translation>
    </message>
    <message>
        <source>“%1” is not on the list of education</source>
        <translation>“%1”不在学历代码表中</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>“%1” is no mobile number of 11 digits</source>
        <translation>“%1”不是 11 位手机号</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet (%1)</source>
        <translation>单元格中是表格软件的错误值（%1）</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result</source>
        <translation>单元格中只有公式，没有结果</translation>
    </message>
    <message>
        <source>A line of totals</source>
        <translation>合计行</translation>
    </message>
    <message>
        <source>A repeated line of headings</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>A note, not a member</source>
        <translation>说明文字，不是党员</translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>The code is missing</source>
        <translation>缺少代码</translation>
    </message>
    <message>
        <source>The organization above is missing</source>
        <translation>缺少上级党组织</translation>
    </message>
    <message>
        <source>An organization cannot stand below itself</source>
        <translation>党组织不能以自己的下级为上级</translation>
    </message>
    <message>
        <source>Nothing can stand below a Party group</source>
        <translation>党小组下不能再设党组织</translation>
    </message>
    <message>
        <source>The place above belongs to another community</source>
        <translation>上级地点属于别的社区</translation>
    </message>
    <message>
        <source>The date of dissolution lies before that of founding</source>
        <translation>撤销日期早于成立日期</translation>
    </message>
    <message>
        <source>This organization has no members of its own</source>
        <translation>该党组织不直接管理党员</translation>
    </message>
    <message>
        <source>The branch is dissolved</source>
        <translation>该党支部已撤销</translation>
    </message>
    <message>
        <source>The number of members is out of bounds</source>
        <translation>党员人数超出范围</translation>
    </message>
    <message>
        <source>The number of records is out of bounds</source>
        <translation>记录条数超出范围</translation>
    </message>
    <message>
        <source>The number of years is out of bounds</source>
        <translation>年数超出范围</translation>
    </message>
    <message>
        <source>The date is out of bounds</source>
        <translation>日期超出范围</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>its packing is broken</source>
        <translation>压缩结构损坏</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>文件已加密</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>文件有密码保护</translation>
    </message>
    <message>
        <source>there is no workbook in it</source>
        <translation>其中没有工作簿</translation>
    </message>
    <message>
        <source>a sheet of it is missing</source>
        <translation>缺少工作表</translation>
    </message>
    <message>
        <source>its XML is broken</source>
        <translation>XML 结构损坏</translation>
    </message>
    <message>
        <source>it holds declarations that no workbook has</source>
        <translation>含有工作簿不应有的声明</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>解开后过大</translation>
    </message>
    <message>
        <source>it has too many rows</source>
        <translation>行数过多</translation>
    </message>
    <message>
        <source>it has too many columns</source>
        <translation>列数过多</translation>
    </message>
    <message>
        <source>its characters are neither UTF-8 nor GB 18030</source>
        <translation>文字编码既不是 UTF-8 也不是 GB 18030</translation>
    </message>
    <message>
        <source>a binary workbook: save it as .xlsx</source>
        <translation>是二进制工作簿，请另存为 .xlsx</translation>
    </message>
    <message>
        <source>a web page: save it as .xlsx</source>
        <translation>是网页，请另存为 .xlsx</translation>
    </message>
    <message>
        <source>neither a workbook nor a table of text</source>
        <translation>既不是工作簿也不是文本表格</translation>
    </message>
    <message>
        <source>no sheet has headings that are known</source>
        <translation>没有一张工作表有可识别的表头</translation>
    </message>
    <message>
        <source>The office&apos;s number is not between 1 and 8191</source>
        <translation>录入单位编号不在 1 到 8191 之间</translation>
    </message>
    <message>
        <source>It is done and saved, but the answer could not be written to the output.</source>
        <translation>已办妥并保存，但结果没能写到输出。</translation>
    </message>
    <message>
        <source>short name; taken from the name unless said</source>
        <translation>简称，默认由全称得出</translation>
    </message>
    <message>
        <source>the PDF; long runs go to FILE-01.pdf, FILE-02.pdf …</source>
        <translation>PDF 文件；人数多时分为 FILE-01.pdf、FILE-02.pdf …</translation>
    </message>
    <message>
        <source>The code has to begin with the code of the organization above, and be longer</source>
        <translation>代码须以上级组织的代码开头，且更长</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>双向管理</translation>
    </message>
    <message>
        <source>%1 of %2 volunteer hours, %3 of %4 deeds</source>
        <translation>志愿服务 %1／%2 小时，实事 %3／%4 件</translation>
    </message>
    <message>
        <source>There is no folder %1; nothing was made: make the folder first, or correct the path.</source>
        <translation>文件夹 %1 不存在，没有新建任何内容，请先建好文件夹，或改正路径。</translation>
    </message>
    <message>
        <source>There is already one with this code; nothing was changed.</source>
        <translation>已有相同的代码，未作任何改动。</translation>
    </message>
    <message>
        <source>There is already one with this name; nothing was changed.</source>
        <translation>已有相同的名称，未作任何改动。</translation>
    </message>
    <message>
        <source>There is already one with this number; nothing was changed.</source>
        <translation>已有相同的编号，未作任何改动。</translation>
    </message>
    <message>
        <source>The same is there already; nothing was changed.</source>
        <translation>已有相同的内容，未作任何改动。</translation>
    </message>
    <message>
        <source>The organization is dissolved already; nothing was changed.</source>
        <translation>该党组织已撤销，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 members still belong to it; nothing was changed: transfer them first.</source>
        <translation>仍有 %1 名党员属于它，未作任何改动，请先转走这些党员。</translation>
    </message>
    <message>
        <source>%1 organizations still stand below it; nothing was changed: move them first.</source>
        <translation>其下仍有 %1 个党组织，未作任何改动，请先调整这些党组织。</translation>
    </message>
    <message>
        <source>The record is amended already; nothing was changed.</source>
        <translation>这条记录已更正过，未作任何改动。</translation>
    </message>
    <message>
        <source>The record is voided already; nothing was changed.</source>
        <translation>这条记录已作废，未作任何改动。</translation>
    </message>
    <message>
        <source>Its present state does not allow that; nothing was changed.</source>
        <translation>当前状态不允许，未作任何改动。</translation>
    </message>
    <message>
        <source>The person&apos;s name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>The unit&apos;s name is missing</source>
        <translation>未填写单位名称</translation>
    </message>
    <message>
        <source>The date lies before the member&apos;s date of birth</source>
        <translation>日期早于该党员的出生日期</translation>
    </message>
    <message>
        <source>The member had died by that date</source>
        <translation>该日期时该党员已去世</translation>
    </message>
    <message>
        <source>The member no longer belonged here on that date (transferred out or expelled)</source>
        <translation>该日期时该党员已转出或出党</translation>
    </message>
    <message>
        <source>The codes of organizations below begin with the present code</source>
        <translation>下级组织的编码以现编码开头</translation>
    </message>
    <message>
        <source>An organization of this name stands under the same parent already</source>
        <translation>同一上级下已有同名的党组织</translation>
    </message>
    <message>
        <source>There is a district committee already; there is only one</source>
        <translation>已有区委，区委只能有一个</translation>
    </message>
    <message>
        <source>Members belong to the organization; one of this kind has none of its own</source>
        <translation>该组织有党员，而这一类别的组织不直接管理党员</translation>
    </message>
    <message>
        <source>A district committee stands at the top, below no other organization</source>
        <translation>区委是最上级，不能有上级组织</translation>
    </message>
    <message>
        <source>The organization was not yet founded on this date</source>
        <translation>该日期在党组织成立之前</translation>
    </message>
    <message>
        <source>Warning: %1.</source>
        <translation>提醒：%1。</translation>
    </message>
    <message>
        <source>how many records, in proportion to members and days unless said</source>
        <translation>记录条数，默认与人数和天数成比例</translation>
    </message>
    <message>
        <source>calendar years with records, 1 unless said; none before the communities were founded in 2003</source>
        <translation>有记录的年数，默认 1；2003 年社区成立之前没有记录</translation>
    </message>
    <message>
        <source>Parts of the file cannot be read.</source>
        <translation>文件有读不出的部分。</translation>
    </message>
    <message>
        <source>The tables are not as this program made them; another program changed them.</source>
        <translation>数据表不是本程序建立的样子，被其他程序改动过。</translation>
    </message>
    <message>
        <source>The check could not be made.</source>
        <translation>无法检查。</translation>
    </message>
    <message>
        <source>A row points to another one that is not there.</source>
        <translation>某行所指的另一行不存在。</translation>
    </message>
    <message>
        <source>The year&apos;s sums of a member differ from the records.</source>
        <translation>党员的年度合计与记录不符。</translation>
    </message>
    <message>
        <source>The sums of a day differ from the records.</source>
        <translation>某日的合计与记录不符。</translation>
    </message>
    <message>
        <source>Records are missing from the sums.</source>
        <translation>合计中缺少记录。</translation>
    </message>
    <message>
        <source>Search keys of a member are missing or wrong.</source>
        <translation>党员的检索词缺失或有误。</translation>
    </message>
    <message>
        <source>There are search keys that belong to nothing of the member.</source>
        <translation>有多余的检索词，与党员信息无关。</translation>
    </message>
    <message>
        <source>A member has no valid certificate.</source>
        <translation>党员没有有效的登记证。</translation>
    </message>
    <message>
        <source>The lines counted as printed are not those noted for the certificate.</source>
        <translation>登记证已打印行数与打印记录不一致。</translation>
    </message>
    <message>
        <source>An organization is not what its last period says.</source>
        <translation>党组织的现状与其历史时段不一致。</translation>
    </message>
    <message>
        <source>A change was begun and never ended.</source>
        <translation>有一次变更开始后没有结束。</translation>
    </message>
    <message>
        <source>The newest changes are missing from the chain.</source>
        <translation>变更链缺少最近的变更。</translation>
    </message>
    <message>
        <source>The chain of changes is broken here: another program changed the store.</source>
        <translation>变更链在此断开：数据库被其他程序改动过。</translation>
    </message>
    <message>
        <source>The journal has rows of a change that is not there.</source>
        <translation>日志中有不属于任何变更的行。</translation>
    </message>
    <message>
        <source>A row is not what the journal noted: another program changed it.</source>
        <translation>某行与日志所记不符：被其他程序改动过。</translation>
    </message>
    <message>
        <source>A member&apos;s present value is not that of its period.</source>
        <translation>党员的现值与其时段不符。</translation>
    </message>
    <message>
        <source>Two periods of a member overlap.</source>
        <translation>党员的两个时段重叠。</translation>
    </message>
    <message>
        <source>The counter of a table stands behind numbers that were given already.</source>
        <translation>某表的编号计数落后于已使用的编号。</translation>
    </message>
    <message>
        <source>%1 sums or search keys are out of step with what was entered; all that was entered is there.</source>
        <translation>有 %1 处合计或检索词与录入的内容不符；录入的内容完整。</translation>
    </message>
    <message>
        <source>The check found %1 contradictions; nothing was changed: keep this file, and compare it with the latest backup.</source>
        <translation>检查发现 %1 处自相矛盾，未作任何改动：请保留此文件，并与最近的备份核对。</translation>
    </message>
    <message>
        <source>The store is damaged, parts of it cannot be read; nothing was changed: keep this file, and put back the latest backup.</source>
        <translation>数据库已损坏，有读不出的部分，未作任何改动：请保留此文件，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>Every certificate of the selection has been printed before.</source>
        <translation>所选范围内的登记证都已打印过，没有需要打印的。</translation>
    </message>
    <message>
        <source>Members left out, since they have no valid certificate: %1.</source>
        <translation>没有有效登记证而未打印的人数：%1。</translation>
    </message>
    <message>
        <source>--%1 is for certificates, not for forms.</source>
        <translation>--%1 只用于登记证，不用于登记表。</translation>
    </message>
    <message>
        <source>--%1 chooses among the members of --branch or --all, not with --member.</source>
        <translation>--%1 用于在 --branch 或 --all 的党员中挑选，不能与 --member 同用。</translation>
    </message>
    <message>
        <source>single pages unless said, or sheets to print on both sides and fold: a5 flips on the short edge, a4 on the long edge</source>
        <translation>不指定时为单页；a5、a4 为双面打印后折叠的版式：a5 短边翻转，a4 长边翻转</translation>
    </message>
    <message>
        <source>This is so already; nothing was changed.</source>
        <translation>现状已是如此，未作改动。</translation>
    </message>
    <message>
        <source>Another change has begun after this date; nothing was changed.</source>
        <translation>此日期之后已有另一次变更生效；未作任何更改。</translation>
    </message>
    <message>
        <source>The member&apos;s state allows no certificate; nothing was changed.</source>
        <translation>该党员的党籍状态不应持有登记证；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 (page %2)</source>
        <translation>%1（第%2页）</translation>
    </message>
    <message>
        <source>and %1 more people</source>
        <translation>另有%1人</translation>
    </message>
    <message>
        <source>No font has these characters: %1; they stand in the papers of %2; nothing was printed: install a font that has them.</source>
        <translation>没有字体含有这些字：%1；涉及：%2；没有打印任何内容：请安装含有这些字的字体。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Canceled; the files that were whole by then were kept: %1.</source>
        <translation>已取消；此前已完整写出的文件予以保留：%1个。</translation>
    </message>
    <message>
        <source>The member has no valid certificate</source>
        <translation>该党员没有有效的登记证</translation>
    </message>
    <message>
        <source>The member has a valid certificate already</source>
        <translation>该党员已有有效的登记证</translation>
    </message>
    <message>
        <source>The name is longer than 60 characters</source>
        <translation>姓名超过 60 个字</translation>
    </message>
    <message>
        <source>The field “%2” is longer than %1 characters</source>
        <translation>字段“%2”超过 %1 个字</translation>
    </message>
    <message>
        <source>The ID number begins with 0, and no region&apos;s code does</source>
        <translation>身份证号以 0 开头，没有这样的地区代码</translation>
    </message>
    <message>
        <source>A probationary member has a date of becoming a full one</source>
        <translation>预备党员填有转正时间</translation>
    </message>
    <message>
        <source>The date of reporting in lies in the future</source>
        <translation>报到日期在今天之后</translation>
    </message>
    <message>
        <source>Content and place are longer than a line of the certificate holds (42 characters): on paper they end with “…”</source>
        <translation>内容连同地点超出登记证一行所能容纳的字数（42字），打印时末尾以“…”代替</translation>
    </message>
    <message>
        <source>The name is “%1” here, but the member with this ID number is called “%2”</source>
        <translation>此处姓名为“%1”，而库中该身份证号的党员姓名为“%2”</translation>
    </message>
    <message>
        <source>The mobile number is %1 here, but %2 is known; the known one was kept</source>
        <translation>此处手机号为 %1，库中为 %2；保留库中的号码</translation>
    </message>
    <message>
        <source>The telephone is %1 here, but %2 is known; the known one was kept</source>
        <translation>此处固定电话为 %1，库中为 %2；保留库中的号码</translation>
    </message>
    <message>
        <source>The member has no valid certificate; nothing was printed.</source>
        <translation>该党员没有有效的登记证，没有打印。</translation>
    </message>
    <message>
        <source>A certificate is still valid though its holder left or died.</source>
        <translation>党员已离开或去世，登记证仍为有效。</translation>
    </message>
    <message>
        <source>To go on where it stopped: dangjianctl print %1 --resume %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished">打印日期</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">党员</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 was said when the run began; it goes on as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the print runs that have not come to their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a print run up; the files that are whole stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run that stopped, by its number or as &quot;last&quot;: goes on with the files that are not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an index at the head of each branch&apos;s people, with file and page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such print run to go on with; nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program works on this print run; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print run has come to its end, or was given up; nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run goes to a printer: go on with it in the program&apos;s print dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Everything that it changed was changed again since; nothing was undone.</source>
        <translation>其所改动的内容后来又全部被改过，未作撤销。</translation>
    </message>
    <message>
        <source>This cannot be undone; nothing was changed.</source>
        <translation>此项操作不能撤销，数据未作改动。</translation>
    </message>
    <message>
        <source>a quotation mark in row %1 is never closed</source>
        <translation>第 %1 行有一个引号没有配对</translation>
    </message>
    <message>
        <source>its records are broken</source>
        <translation>其中的记录已损坏</translation>
    </message>
    <message>
        <source>a workbook older than Excel 97: save it as .xlsx</source>
        <translation>早于 Excel 97 的工作簿，请另存为 .xlsx</translation>
    </message>
    <message>
        <source>an OpenDocument file without sheets</source>
        <translation>没有工作表的 OpenDocument 文件</translation>
    </message>
    <message>
        <source>XML under another name: save it as .xlsx</source>
        <translation>改了扩展名的 XML 文件，请另存为 .xlsx</translation>
    </message>
    <message>
        <source>%1 rows would be new, %2 would change what is there, %3 stay as they are; %4 rows would not be entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are new, %2 changed what was there, %3 stay as they are; %4 rows were not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, %2 of %3 members change: look whether each column is what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited since, and left as they are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roster: .xlsx, .ods, .xls or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the branch of rows that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: {&quot;heading&quot;: &quot;field&quot;}, an empty field for a column to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what becomes of those who are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates without a day: ask, take the first, or leave them open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheets to read, by name or number; else the one whose headings are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the rows that were refused, each with the reason, to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters the members of a roster; every row is told with the reason why it was not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters the work units of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters the organizations of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters the participation records of a list, for members who are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what was imported, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an import back; what was edited since is left and told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of envelopes: dl (220 × 110 mm) unless said, or c5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the boxes for the postcode stand on the envelopes already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first label that is still there, 1 to 24, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roster&apos;s telephones in clear, not masked; the journal notes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services from this day on, the first of January unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services until this day, today unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proof is valid for so many days, 30 unless said, 0 without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not concern this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person stands in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name stands in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code stands in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry stands in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry is there with other figures (%1 hours); the known ones were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3) is there with the same date of birth and another ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3) is there with the same telephone and another ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3) is there with a name much alike and the same date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has changed since the dry run, and this row would now do something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%1” takes no members now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the date %1 the day is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the date %1 the day is missing; the date was left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no figure of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the unit is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no nature of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no community “%1”; it was left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is missing, and the name does not tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization above called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is missing; %1 was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several organizations are called “%1”; the code has to tell which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is “%1” here, but “%2” is known; the known one was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization above is “%1” here, but “%2” is known; the known one was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of founding lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 members are called “%1”; the ID number has to tell which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object of headings and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one and the same member; nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::ActionRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>dangjian::AmendDialog</name>
    <message>
        <source>The hours are no figure: write 2, 1.5 or 1:30.</source>
        <translation>时长不是数字：请写 2、1.5 或 1:30。</translation>
    </message>
    <message>
        <source>Say why the entry is amended; the reason stays in the log.</source>
        <translation>请写明更正原因，原因会留在记录中。</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>录入的内容还没有保存。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃录入</translation>
    </message>
</context>
<context>
    <name>dangjian::BatchPrintDialog</name>
    <message>
        <source>Write the PDF</source>
        <translation>生成 PDF</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>The selected people (%1)</source>
        <translation>选中的人员（%1 人）</translation>
    </message>
    <message>
        <source>All that the list shows</source>
        <translation>列表中的全部人员</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计人数……</translation>
    </message>
    <message>
        <source>Nobody is to be printed.</source>
        <translation>没有需要打印的人员。</translation>
    </message>
    <message>
        <source>Members: %L1, sorted by community, building and name</source>
        <translation>共 %L1 人，按社区、楼栋、姓名排序</translation>
    </message>
    <message>
        <source>One file; larger runs are divided.</source>
        <translation>一个文件；人数更多时自动分开。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Say into which file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已经存在。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>%1 files, numbered one after the other</source>
        <translation>共 %1 个文件，依次编号</translation>
    </message>
    <message>
        <source>%1 of the files exist already, from %2 to %3.</source>
        <translation>其中%1个文件已经存在（%2 至 %3）。</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Left out, since they have no valid certificate: %L1</source>
        <translation>没有有效登记证而未打印的人数：%L1</translation>
    </message>
    <message>
        <source>Members: %L1, pages: %L2.</source>
        <translation>党员 %L1 名，共 %L2 页。</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Left out, since they have no valid certificate any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">、</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 printer jobs; after each one you say what came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One printer job; then you say what came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that were whole by then were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run can go on where it stopped: it is offered when many are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 people are printed into files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are printed into files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking them through …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %L3 of %L4 people done, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfinished print runs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;unfinished print run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what came out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go o&amp;n with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 people are printed. The rest of the run is not offered any more; what is printed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People a &amp;job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People a &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note as &amp;printed what came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note as &amp;printed when a file is whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::BatchesDialog</name>
    <message>
        <source>Past imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.
What is imported stands here, and can be taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”. %2 new, %3 changed, %4 unchanged, %5 left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what undoing it would do …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was undone (%1, %2). Putting it back would:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing it would:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• take %1 members away with all that belongs to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• bring %1 members back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• give %1 members the values they had before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• take away %1 entries, bring back %2, change %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited since, and left as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">；</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stands again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::BatchesModel</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished">操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">事项</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
</context>
<context>
    <name>dangjian::BranchesPane</name>
    <message>
        <source>All branches of the file are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names stand for no branch. What you choose is remembered as another spelling of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided: the rows wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another branch …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it with the import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave its rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch that “%1” stands for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::CalibrationDialog</name>
    <message>
        <source>Print the test page on this paper, measure with a ruler, and enter what you measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no printer. Set one up in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it, print the test page once more, and measure again: now it should be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::CameOutDialog</name>
    <message>
        <source>&amp;down from page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it and &amp;go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be printed again: %1 from page %2, and the %L3 people after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be printed again: pages %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer jobs still to come: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::CellSuggester</name>
    <message>
        <source>Nobody of this name or number is known.</source>
        <translation>查无此人。</translation>
    </message>
    <message>
        <source>Not of the organization in view</source>
        <translation>不属于当前组织</translation>
    </message>
</context>
<context>
    <name>dangjian::CertificatesPane</name>
    <message>
        <source>Replace…</source>
        <translation>换发…</translation>
    </message>
    <message>
        <source>Report lost…</source>
        <translation>挂失补发…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>预览和打印…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>登记证</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last printed</source>
        <translation>最近打印</translation>
    </message>
    <message>
        <source>Lines on paper</source>
        <translation>已打印行数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>There is no valid certificate.</source>
        <translation>没有有效的登记证。</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>核发</translation>
    </message>
    <message>
        <source>Continue the booklet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::ColumnHeader</name>
    <message>
        <source>Standard columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>dangjian::ColumnsStep</name>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row of headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file; Enter makes the row the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation type="unfinished">未导入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>All that is needed was found; %1 columns are not taken in. What you correct is remembered for next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns are known. What you correct is remembered for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch &amp;where none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets what was chosen here for this sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::ConditionEdit</name>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where filled in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where empty:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not where it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::ContinueDialog</name>
    <message>
        <source>One page, A6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open booklet, A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the number “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booklet not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new lines: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continuation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booklet is full. Put in blank paper: continuation %1 of %2 is printed as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in page %1 of %2, face up, its upper edge first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in %1, open at pages %2 and %3, face up, its upper edge first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuation %1, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1page %2, row %3: %4 %5 (%6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be struck out by hand, and signed by the certifier:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished">打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code on a booklet&apos;s cover, or type its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No booklet %1 has been noted as printed. Print it as a whole first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new for %1: all its lines are on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: entry %2 comes onto it, from row %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: entries %2 to %3 come onto it, from row %4 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers after that: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booklet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from page %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the continuation booklet come out well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did all %1 papers come out well, each line in its row?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did page %1 come out well, each line in its row?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not noted yet whether the paper came out well. Without that the same lines are printed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without noting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::CropView</name>
    <message>
        <source>Picture and frame of the photo</source>
        <translation>图片和照片裁剪框</translation>
    </message>
</context>
<context>
    <name>dangjian::DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
</context>
<context>
    <name>dangjian::DissolveDialog</name>
    <message>
        <source>%1 stays readable with its history, but takes no members and no records any more.</source>
        <translation>%1撤销后仍可查阅其历史，但不再接收党员和记录。</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>撤销(&amp;D)</translation>
    </message>
    <message>
        <source>Give the date of the dissolution.</source>
        <translation>请填写撤销日期。</translation>
    </message>
</context>
<context>
    <name>dangjian::DueList</name>
    <message>
        <source>%1 certificates have never been printed</source>
        <translation>%1 本登记证从未打印</translation>
    </message>
    <message>
        <source>%1 members are out of contact</source>
        <translation>%1 名党员失去联系</translation>
    </message>
    <message>
        <source>%1 members have no photo</source>
        <translation>%1 名党员没有照片</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>，截止 %1</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>%1 probations over, or within 30 days</source>
        <translation>%1 名预备党员预备期已满或将在 30 天内届满</translation>
    </message>
    <message>
        <source>%1 in-service members without a record</source>
        <translation>%1 名在职党员本年度尚无记录</translation>
    </message>
</context>
<context>
    <name>dangjian::DutyBar</name>
    <message>
        <source>Duties of the year</source>
        <translation>本年履责情况</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <translation>志愿服务 %1／%2 小时</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 of %2 deeds</source>
        <translation>实事 %1／%2 件</translation>
    </message>
    <message>
        <source>%1 deeds</source>
        <translation>实事 %1 件</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source> (+%1)</source>
        <translation>（+%1）</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>记录 %1 条</translation>
    </message>
</context>
<context>
    <name>dangjian::ElementPane</name>
    <message>
        <source>Drag fields into the text, or double-click them in the list of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song (serif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song, bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hei (sans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hei, bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller, on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller, then wrapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the second page on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: a picture of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the line width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag them, move them by the arrow keys, or align them to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on something on the sheet. Double-click a text to change it. Drag fields from the list onto it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (style)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt (style)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as small as needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::ElementTree</name>
    <message>
        <source>Page %1 (%2 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::EntryGrid</name>
    <message>
        <source>Lines of quick entry</source>
        <translation>快速登记的各行</translation>
    </message>
    <message>
        <source>The line that was thrown away is back.</source>
        <translation>已恢复刚才丢弃的一行。</translation>
    </message>
    <message>
        <source>There is no line of this session to be taken back.</source>
        <translation>本次没有可以撤回的记录。</translation>
    </message>
    <message>
        <source>The line was thrown away; Ctrl+Z brings it back.</source>
        <translation>已丢弃该行，按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Type the initials of a name (zwm), a name, or a number, or scan a certificate.
A line is saved when it is left; the next one repeats what stands above.
Lines copied in Excel are pasted with Ctrl+V.</source>
        <translation>输入姓名的拼音首字母（如 zwm）、姓名或证号，也可以扫描登记证。
离开一行即自动保存；下一行自动带入上一行的内容。
从 Excel 复制的记录可用 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Line %1 is not saved. %2</source>
        <translation>第 %1 行没有保存。%2</translation>
    </message>
    <message>
        <source>The line that was taken back is entered again.</source>
        <translation>已重新登记刚才撤回的一行。</translation>
    </message>
    <message>
        <source>There is nothing to be put back.</source>
        <translation>没有可以恢复的内容。</translation>
    </message>
</context>
<context>
    <name>dangjian::EntryModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>证明人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>✓ Amended: %1</source>
        <translation>✓ 已更正：%1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Voided: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>The same entry stands there already; Ctrl+Enter saves it all the same.</source>
        <translation>已有相同记录，按 Ctrl+Enter 仍可保存</translation>
    </message>
    <message>
        <source>Being amended; Esc leaves it as it was.</source>
        <translation>正在更正，按 Esc 恢复原样。</translation>
    </message>
    <message>
        <source>Ready to be saved</source>
        <translation>可以保存</translation>
    </message>
    <message>
        <source>Not saved last time</source>
        <translation>上次未保存</translation>
    </message>
</context>
<context>
    <name>dangjian::EntryPage</name>
    <message>
        <source>Taken back: %1, %2</source>
        <translation>已撤回：%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>快速登记</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>%1 lines that had not been saved last time are back.</source>
        <translation>已恢复上次未保存的 %1 行。</translation>
    </message>
    <message>
        <source>There is nothing in the clipboard that could be lines of records.</source>
        <translation>剪贴板里没有可作为记录的内容。</translation>
    </message>
    <message>
        <source>%1 lines pasted; %2 more were too many at once: paste the rest afterwards.</source>
        <translation>已粘贴 %1 行；其余 %2 行超出一次的上限，请随后再粘贴。</translation>
    </message>
    <message>
        <source>%1 lines pasted.</source>
        <translation>已粘贴 %1 行。</translation>
    </message>
    <message>
        <source>Amend the entry</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Why is the entry of %1 amended? Both stand in the history.</source>
        <translation>为什么更正 %1 的这条记录？更正前后都留在历史中。</translation>
    </message>
    <message>
        <source>entered wrongly</source>
        <translation>录入有误</translation>
    </message>
    <message>
        <source>Void the entry</source>
        <translation>作废记录</translation>
    </message>
    <message>
        <source>Why is the entry of %1 void? It stays in the history and counts no more.</source>
        <translation>为什么作废 %1 的这条记录？它仍留在历史中，但不再计入。</translation>
    </message>
    <message>
        <source>Line %1 is not saved. %2</source>
        <translation>第 %1 行没有保存。%2</translation>
    </message>
    <message>
        <source>This session: %1 records · %2 hours · %3 deeds</source>
        <translation>本次登记：%1 条 · %2 小时 · %3 件</translation>
    </message>
    <message>
        <source>Save the %1 lines that are ready (Ctrl+S)</source>
        <translation>保存可以保存的 %1 行（Ctrl+S）</translation>
    </message>
    <message>
        <source>%1 lines above are not saved yet.</source>
        <translation>上面有 %1 行尚未保存。</translation>
    </message>
    <message>
        <source>Enter: on, or save and next line   Tab: next cell   F4: choose   Ctrl+D: as above   Ctrl+V: paste from Excel   Ctrl+S: save what is ready   Ctrl+Enter: save all the same   Ctrl+Delete: throw the line away   Ctrl+Z, Ctrl+Y: take back, put back   F2: amend   Del: void   F7, F8: lines, roll call</source>
        <translation>Enter 下一格，填完即保存并换行   Tab 右移一格   F4 列出可选项   Ctrl+D 同上一行   Ctrl+V 从 Excel 粘贴   Ctrl+S 保存可以保存的行   Ctrl+Enter 重复也保存   Ctrl+Delete 丢弃该行   Ctrl+Z、Ctrl+Y 撤回、恢复   F2 更正   Del 作废   F7、F8 快速登记、点名</translation>
    </message>
    <message>
        <source>What they did is that of the line above.</source>
        <translation>其余各项取自上一行。</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>第 %1 列（%2）</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未采用：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::EntrySession</name>
    <message>
        <source>taken back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>dangjian::FieldList</name>
    <message>
        <source>Only in rows of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: drag it onto the sheet, or press Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::FileStep</name>
    <message>
        <source>&amp;Recently imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the file is only looked through: nothing is entered before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">文件(&amp;F)</translation>
    </message>
    <message>
        <source>Drop a file here, choose one, or type its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel and WPS (.xlsx, .xls), OpenDocument (.ods) or text (.csv), as your office has it: titles above the headings, merged cells and totals do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are taken in: %1. At least: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">、</translation>
    </message>
    <message>
        <source>&amp;Sheets to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of the file; the space bar ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosters (*.xlsx *.xlsm *.xls *.ods *.csv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no headings known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of headings was recognized. On the next page you say which row it is and which column is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read. Nothing is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::FilterBar</name>
    <message>
        <source>Filter by text</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>常用筛选</translation>
    </message>
    <message>
        <source>Keep this filter under a name…</source>
        <translation>把当前筛选存为常用…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除常用筛选</translation>
    </message>
</context>
<context>
    <name>dangjian::HistoryPane</name>
    <message>
        <source>Show older changes</source>
        <translation>显示更早的变更</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>dangjian::JobItem</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dangjian::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dangjian::ListPage</name>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copied rows: %1</source>
        <translation>已复制 %1 行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 rows are selected; the clipboard takes up to %2. Export the list to a file instead.</source>
        <translation>选中了 %1 行，剪贴板最多 %2 行。请改用导出到文件。</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>筛选名称：</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选 %1 项</translation>
    </message>
</context>
<context>
    <name>dangjian::MainWindow</name>
    <message>
        <source>The user of this computer; every change is recorded under this name</source>
        <translation>本机用户，所有改动均以此名义记录</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>No backup of this database was made so far</source>
        <translation>该数据库尚未做过备份</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>转到：%1</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新增党员</translation>
    </message>
    <message>
        <source>Print certificates</source>
        <translation>打印登记证</translation>
    </message>
    <message>
        <source>Export the list of members</source>
        <translation>导出党员名单</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新增党组织</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Show the whole district</source>
        <translation>查看全区</translation>
    </message>
    <message>
        <source>Choose the organization in view</source>
        <translation>选择查看的组织范围</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>检查数据库</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>打开其他数据库</translation>
    </message>
    <message>
        <source>Light palette</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark palette</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Community Party building</source>
        <translation>社区党建</translation>
    </message>
    <message>
        <source>Work is still running</source>
        <translation>任务尚在运行</translation>
    </message>
    <message>
        <source>Closing the window cancels it. Nothing half done is left behind.</source>
        <translation>关闭窗口将取消任务，不会留下未完成的内容。</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>取消任务并关闭</translation>
    </message>
</context>
<context>
    <name>dangjian::MemberActions</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 人</translation>
    </message>
    <message>
        <source>Report the certificate lost</source>
        <translation>登记证挂失补发</translation>
    </message>
    <message>
        <source>Replace the certificate</source>
        <translation>换发登记证</translation>
    </message>
    <message>
        <source>%1: the certificate is marked as lost and a new one with another number is issued; the log goes on. How was it lost?</source>
        <translation>%1：原登记证标记为遗失，另发新证（新编号），参与记录继续有效。遗失情况：</translation>
    </message>
    <message>
        <source>%1: the certificate gives way to a new one with another number; the log goes on. Why?</source>
        <translation>%1：原登记证停用，换发新证（新编号），参与记录继续有效。换发原因：</translation>
    </message>
    <message>
        <source>The new certificate has the number %1.</source>
        <translation>新登记证编号为 %1。</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>去掉照片</translation>
    </message>
    <message>
        <source>The photo of %1 will not stand on new papers any more.</source>
        <translation>以后打印的证表上不再有 %1 的照片。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Withdraw the certificate</source>
        <translation>收回登记证</translation>
    </message>
    <message>
        <source>%1: the certificate is taken back and no other is issued; the log stays. Why?</source>
        <translation>%1：登记证收回，不再另发，参与记录保留。收回原因：</translation>
    </message>
    <message>
        <source>Issue a certificate</source>
        <translation>核发登记证</translation>
    </message>
    <message>
        <source>%1 gets a certificate with a new number; the log goes on.</source>
        <translation>将为%1核发一本新编号的登记证，参与记录延续。</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>核发</translation>
    </message>
</context>
<context>
    <name>dangjian::MemberChangeDialog</name>
    <message>
        <source>Change category</source>
        <translation>变更类别</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>变更党籍状态</translation>
    </message>
    <message>
        <source>Change standing</source>
        <translation>变更人员类别</translation>
    </message>
    <message>
        <source>Transfer to another branch</source>
        <translation>转到其他党支部</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>The member is of this category already.</source>
        <translation>该党员已经是这一类别。</translation>
    </message>
    <message>
        <source>The certificate will be withdrawn and one of the kind “%1” issued.</source>
        <translation>原登记证收回，另发“%1”登记证。</translation>
    </message>
    <message>
        <source>The certificate %1 will be withdrawn and one of the kind “%2” issued.</source>
        <translation>登记证 %1 将收回，另发“%2”登记证。</translation>
    </message>
    <message>
        <source>The log goes on: all records stay.</source>
        <translation>参与记录全部保留、继续累计。</translation>
    </message>
    <message>
        <source>The member counts again in all figures.</source>
        <translation>该党员重新计入各项统计。</translation>
    </message>
    <message>
        <source>From that day on the member is not counted any more. Nothing is deleted: particulars and records stay readable.</source>
        <translation>自该日起不再计入统计。资料不会删除，基本情况和参与记录仍可查阅。</translation>
    </message>
    <message>
        <source>The old standing stays in the time line.</source>
        <translation>原人员类别保留在经历中。</translation>
    </message>
    <message>
        <source>The member belongs to this branch already.</source>
        <translation>该党员已在这个党支部。</translation>
    </message>
    <message>
        <source>Records made before stay with the branch they were made for. The certificate stays valid.</source>
        <translation>此前的参与记录仍归原党支部，登记证继续有效。</translation>
    </message>
    <message>
        <source>The change takes effect on that day.</source>
        <translation>变更到该日生效。</translation>
    </message>
    <message>
        <source>This is done for each of the %1 people; who cannot be changed is left and named afterwards.</source>
        <translation>将对 %1 人逐一办理；不能办理的保持不变，结束后说明。</translation>
    </message>
    <message>
        <source>Give the day from which it is so, for instance 2026-10-31.</source>
        <translation>请填写生效日期，例如 2026-10-31。</translation>
    </message>
    <message>
        <source>Choose the branch: type its name or the initials of its name.</source>
        <translation>请选择党支部：可输入名称或拼音首字母。</translation>
    </message>
    <message>
        <source>Give the reason; it stays in the history.</source>
        <translation>请填写原因，原因会留在变更记录中。</translation>
    </message>
    <message>
        <source>Changed: %1. Left as they were: %2.
%3</source>
        <translation>已办理 %1 人，未办理 %2 人。
%3</translation>
    </message>
    <message>
        <source>All %1 people are “%2” already: nothing is to be done.</source>
        <translation>所选 %1 人都已是“%2”，无需变更。</translation>
    </message>
    <message>
        <source>%1 people will be changed; who cannot be is left and named afterwards.</source>
        <translation>将变更 %1 人；不能变更的保持原样，完成后列出。</translation>
    </message>
    <message>
        <source>%1 of the %2 people will be changed; %3 are “%4” already and are left as they are.</source>
        <translation>所选 %2 人中将变更 %1 人；%3 人已是“%4”，保持原样。</translation>
    </message>
</context>
<context>
    <name>dangjian::MemberExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All that the list shows: %L1 members</source>
        <translation>列表中的全部 %L1 人</translation>
    </message>
    <message>
        <source>The file will hold ID numbers and phone numbers in full. The journal records that you took them.</source>
        <translation>文件中将有完整的身份号码和电话，导出情况记入日志。</translation>
    </message>
    <message>
        <source>ID numbers and phone numbers are masked in the file.</source>
        <translation>文件中的身份号码和电话打码显示。</translation>
    </message>
    <message>
        <source>Members %1</source>
        <translation>党员名单 %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Say into which file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已经存在。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Members: %L1
%2</source>
        <translation>共 %L1 人
%2</translation>
    </message>
</context>
<context>
    <name>dangjian::MemberFormDialog</name>
    <message>
        <source>Edit the particulars</source>
        <translation>修改基本情况</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新增党员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>党员信息</translation>
    </message>
    <message>
        <source>Work and contact</source>
        <translation>单位与联系方式</translation>
    </message>
    <message>
        <source>Care and remarks</source>
        <translation>关怀与备注</translation>
    </message>
    <message>
        <source>Branch, category and standing are changed from the person&apos;s page: day and reason are kept there.</source>
        <translation>党支部、类别和人员类别在党员页面办理变更，以便记录日期和原因。</translation>
    </message>
    <message>
        <source>%1 (%2) has this ID number already.</source>
        <translation>%1（%2）已使用这个身份号码。</translation>
    </message>
    <message>
        <source>This is no day: write 1986-07-01 or 19860701.</source>
        <translation>日期不对：请写 1986-07-01 或 19860701。</translation>
    </message>
    <message>
        <source>This unit is new; it will be entered with the member.</source>
        <translation>这是新单位，保存时一并录入。</translation>
    </message>
    <message>
        <source>To be put right before saving: %1</source>
        <translation>保存前须改正 %1 处</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Someone else has saved this member since you opened it. Nothing you typed is lost.</source>
        <translation>打开之后，别人已保存过这名党员的资料。您录入的内容没有丢失。</translation>
    </message>
    <message>
        <source>%1: taken over, “%2”</source>
        <translation>%1：已采用对方的“%2”</translation>
    </message>
    <message>
        <source>%1: they have “%2”, yours stays in the field</source>
        <translation>%1：对方改为“%2”，您的内容仍在栏中</translation>
    </message>
    <message>
        <source>Look it through and save again.</source>
        <translation>请核对后再次保存。</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>录入的内容还没有保存。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃录入</translation>
    </message>
    <message>
        <source>There is no branch of this name: %1</source>
        <translation>没有这个党支部：%1</translation>
    </message>
    <message>
        <source>Something here is to be put right.</source>
        <translation>此页有内容须改正。</translation>
    </message>
</context>
<context>
    <name>dangjian::MemberListModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>组织关系</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>登记证</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>参与记录</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
</context>
<context>
    <name>dangjian::MemberListPage</name>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>There are no members here yet.
Enter the first one, or import a roster in Excel&apos;s format.</source>
        <translation>这里还没有党员。
请录入第一名党员，或导入 Excel 花名册。</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新增党员</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>导入花名册…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…	F2</source>
        <translation>修改…	F2</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>登记活动</translation>
    </message>
    <message>
        <source>Preview the certificate</source>
        <translation>预览登记证</translation>
    </message>
    <message>
        <source>Preview the registration form</source>
        <translation>预览登记表</translation>
    </message>
    <message>
        <source>Print certificates of the selected…</source>
        <translation>打印选中人员的登记证…</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>导出选中人员…</translation>
    </message>
    <message>
        <source>Change category…</source>
        <translation>变更类别…</translation>
    </message>
    <message>
        <source>Change state…</source>
        <translation>变更党籍状态…</translation>
    </message>
    <message>
        <source>Change standing…</source>
        <translation>变更人员类别…</translation>
    </message>
    <message>
        <source>Transfer to another branch…</source>
        <translation>转到其他党支部…</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>复制	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy with headings	Ctrl+Shift+C</source>
        <translation>连同标题复制	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>All standings</source>
        <translation>正式和预备</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>组织关系</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>全部组织关系</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>未打印过</translation>
    </message>
    <message>
        <source>Name, initials, numbers, address</source>
        <translation>姓名、拼音首字母、号码、住址</translation>
    </message>
    <message>
        <source>Year of hours and deeds</source>
        <translation>时长和实事的年度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Members: %L1   of them with their relation here: %L2   Hours of %5: %3   Deeds: %L4</source>
        <translation>党员 %L1 人&#x3000;其中组织关系在本地 %L2 人&#x3000;%5 年时长 %3 小时&#x3000;实事 %L4 件</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Due or not</source>
        <translation>待办不限</translation>
    </message>
    <message>
        <source>The list has changed</source>
        <translation>列表已有变动</translation>
    </message>
    <message>
        <source>The list has changed since these rows were selected; nothing was done. Select them again.</source>
        <translation>选定这些行之后，列表已有变动，因此没有执行。请重新选择。</translation>
    </message>
    <message>
        <source>Continue the booklets of the selected…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::MemberPicker</name>
    <message>
        <source>Name, initials or number</source>
        <translation>姓名、拼音首字母或编号</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>dangjian::MonthChart</name>
    <message>
        <source>Month %1: %2 hours</source>
        <translation>%1月：%2 小时</translation>
    </message>
    <message>
        <source>No hours have been recorded this year yet.</source>
        <translation>本年还没有登记服务时长。</translation>
    </message>
</context>
<context>
    <name>dangjian::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>dangjian::NewBranchDialog</name>
    <message>
        <source>The file names a branch “%1” that is not there. It is made together with the import, and with it only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it with the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another organization has this code already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::OpeningNotice</name>
    <message>
        <source>Community Party building</source>
        <translation>社区党建</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>After an update the database is copied and brought up to date first, or another program is writing to it. Nothing is lost meanwhile.</source>
        <translation>程序升级后要先备份并更新数据库，或者另一个程序正在写入。其间不会丢失任何数据。</translation>
    </message>
</context>
<context>
    <name>dangjian::OrganizationDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新增党组织</translation>
    </message>
    <message>
        <source>The date of founding is no date. Type it as 2026-10-31.</source>
        <translation>成立日期格式不对，请按 2026-10-31 的形式填写。</translation>
    </message>
    <message>
        <source>Give the date from which the change holds.</source>
        <translation>请填写变更生效日期。</translation>
    </message>
</context>
<context>
    <name>dangjian::OrganizationPane</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Formal relation here</source>
        <translation>组织关系在此</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Belonged to</source>
        <translation>当时隶属</translation>
    </message>
    <message>
        <source>History</source>
        <translation>沿革</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Choose an organization</source>
        <translation>请选择党组织</translation>
    </message>
    <message>
        <source>%1 in %2 households</source>
        <translation>%1 人，%2 户</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Members looked after</source>
        <translation>管理党员</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>%1
branch %2 · in service %3 · floating %4</source>
        <translation>%1
支部 %2 · 在职 %3 · 流动 %4</translation>
    </message>
</context>
<context>
    <name>dangjian::OrganizationTree</name>
    <message>
        <source>Standard columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>dangjian::OrganizationTreeModel</name>
    <message>
        <source>Dissolved on %1</source>
        <translation>%1 撤销</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>党员合计</translation>
    </message>
    <message>
        <source>Of branch</source>
        <translation>支部党员</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在职党员</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>流动党员</translation>
    </message>
</context>
<context>
    <name>dangjian::OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>&amp;New organization</source>
        <translation>新增组织(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Dissolve</source>
        <translation>撤销(&amp;D)</translation>
    </message>
    <message>
        <source>Name, pinyin initials or code</source>
        <translation>名称、拼音首字母或代码</translation>
    </message>
    <message>
        <source>Filter the organizations</source>
        <translation>筛选党组织</translation>
    </message>
    <message>
        <source>Show d&amp;issolved ones</source>
        <translation>显示已撤销的(&amp;I)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show its members</source>
        <translation>查看党员</translation>
    </message>
    <message>
        <source>Print its members&apos; papers…</source>
        <translation>打印党员证表…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新增党组织</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>%1 organizations shown; %2 members in the whole scope: branch %3 · in service %4 · floating %5</source>
        <translation>显示 %1 个组织；本范围党员共 %2 名：支部 %3 · 在职 %4 · 流动 %5</translation>
    </message>
    <message>
        <source>%1 is dissolved.</source>
        <translation>已撤销%1。</translation>
    </message>
    <message>
        <source>%1 is dissolved. To read its history, tick “Show dissolved ones”.</source>
        <translation>已撤销%1。勾选“显示已撤销的”可查看其沿革。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::PaperOptionsPane</name>
    <message>
        <source>The envelopes have printed bo&amp;xes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones not &amp;masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services f&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Va&amp;lid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free la&amp;bel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2 of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list will hold phone numbers in full. The journal records that you took them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers are masked in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the days of the period like 2026-10-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::ParticularsPane</name>
    <message>
        <source>%1 (%2 years)</source>
        <translation>%1（%2 岁）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>School</source>
        <translation>毕业院校</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>特长</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>党员信息</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>转正时间</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Introducers</source>
        <translation>入党介绍人</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>组织关系</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>报到日期</translation>
    </message>
    <message>
        <source>Work and contact</source>
        <translation>单位与联系方式</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>工作岗位</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>Lost contact</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>流动去向</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>困难党员</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>dangjian::PersonBrief</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>登记活动</translation>
    </message>
    <message>
        <source>%1 people are selected. Actions apply to all of them.</source>
        <translation>已选中 %1 人，操作对全部选中人员有效。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性别、年龄</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>dangjian::PersonPage</name>
    <message>
        <source>Records</source>
        <translation>参与记录</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>登记证</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>‹ Members</source>
        <translation>‹ 党员</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>登记活动</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Edit the particulars (F2)</source>
        <translation>修改基本情况 (F2)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Certificate…	Ctrl+P</source>
        <translation>登记证…	Ctrl+P</translation>
    </message>
    <message>
        <source>Registration form…</source>
        <translation>登记表…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Change category…</source>
        <translation>变更类别…</translation>
    </message>
    <message>
        <source>Change state…</source>
        <translation>变更党籍状态…</translation>
    </message>
    <message>
        <source>Change standing…</source>
        <translation>变更人员类别…</translation>
    </message>
    <message>
        <source>Transfer to another branch…</source>
        <translation>转到其他党支部…</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>换发登记证…</translation>
    </message>
    <message>
        <source>Report the certificate lost…</source>
        <translation>登记证挂失补发…</translation>
    </message>
    <message>
        <source>Change the photo…</source>
        <translation>更换照片…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>登记证</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Show ID number and phone</source>
        <translation>显示身份号码和电话</translation>
    </message>
    <message>
        <source>The journal records who has looked, and when.</source>
        <translation>谁在何时查看过，会记入日志。</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 岁</translation>
    </message>
    <message>
        <source>Take the photo away…</source>
        <translation>去掉照片…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Issue a certificate…</source>
        <translation>核发登记证…</translation>
    </message>
    <message>
        <source>Withdraw the certificate…</source>
        <translation>收回登记证…</translation>
    </message>
    <message>
        <source>Mask them again</source>
        <translation>重新隐藏号码</translation>
    </message>
    <message>
        <source>%1 has no valid certificate; issue one first.</source>
        <translation>%1没有有效的登记证，请先核发。</translation>
    </message>
    <message>
        <source>Continue the booklet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::PersonPanel</name>
    <message>
        <source>The person of the line in hand</source>
        <translation>当前行的党员</translation>
    </message>
    <message>
        <source> %1 h</source>
        <translation> %1 小时</translation>
    </message>
    <message>
        <source>Entered last</source>
        <translation>最近登记</translation>
    </message>
    <message>
        <source>Nothing this year</source>
        <translation>本年尚无记录</translation>
    </message>
    <message>
        <source>Just entered</source>
        <translation>刚刚登记</translation>
    </message>
    <message>
        <source>Line in hand</source>
        <translation>当前行</translation>
    </message>
</context>
<context>
    <name>dangjian::PhotoCropDialog</name>
    <message>
        <source>Take this photo</source>
        <translation>使用这张照片</translation>
    </message>
    <message>
        <source>This part has few pixels (%1 across); the photo will look coarse on paper.</source>
        <translation>这一部分像素太少（宽 %1 像素），打印出来会比较粗糙。</translation>
    </message>
</context>
<context>
    <name>dangjian::PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>更换照片</translation>
    </message>
</context>
<context>
    <name>dangjian::PlaceDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新增点位</translation>
    </message>
    <message>
        <source>the community itself</source>
        <translation>社区本身</translation>
    </message>
    <message>
        <source>Pick the responsible member from the list, or leave the field empty.</source>
        <translation>请从列表中选择党员负责人，或留空。</translation>
    </message>
</context>
<context>
    <name>dangjian::PlaceTreeModel</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>党员负责人</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>点位</translation>
    </message>
</context>
<context>
    <name>dangjian::PlacesPane</name>
    <message>
        <source>Places of the community</source>
        <translation>社区点位</translation>
    </message>
    <message>
        <source>No places yet. Begin with the estates, then add their buildings and stairwells.</source>
        <translation>尚无点位。请先添加小区，再添加楼和单元。</translation>
    </message>
    <message>
        <source>Add &amp;place</source>
        <translation>新增点位(&amp;P)</translation>
    </message>
    <message>
        <source>Edit p&amp;lace</source>
        <translation>编辑点位(&amp;L)</translation>
    </message>
</context>
<context>
    <name>dangjian::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Noted as printed.</source>
        <translation>已标记为已打印。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>PDF of %1</source>
        <translation>%1 的 PDF</translation>
    </message>
    <message>
        <source>On its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::PrinterRunFlow</name>
    <message>
        <source>Left out, since they have no valid certificate any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">、</translation>
    </message>
    <message>
        <source>Members: %L1, pages: %L2. They are on their way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 of %2 went to %3: %L4 people, %L5 pages. Look at the paper before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L2 people, %L3 pages went to %1. Look at the paper before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is done: %L1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. The rest of the run is offered the next time that many are printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::RecentModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>实事</translation>
    </message>
</context>
<context>
    <name>dangjian::RecordLogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>证明人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
</context>
<context>
    <name>dangjian::RecordsPane</name>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>还没有参与记录。</translation>
    </message>
    <message>
        <source>Enter a record</source>
        <translation>登记活动</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>参与记录</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Records: %1   Hours: %2   Deeds: %3</source>
        <translation>记录 %1 条&#x3000;时长 %2 小时&#x3000;实事 %3 件</translation>
    </message>
    <message>
        <source>Void an entry</source>
        <translation>作废记录</translation>
    </message>
    <message>
        <source>%1  %2
The entry stays readable, struck through, and no longer counts. Why is it void?</source>
        <translation>%1  %2
记录划线保留、不再计入统计。作废原因：</translation>
    </message>
</context>
<context>
    <name>dangjian::ResultStep</name>
    <message>
        <source>&amp;Save the rows left out as a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, with the reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may close this window; the import goes on, and the status bar shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - left out.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows stand in %2, the cells at fault coloured, the reason beside them. Mend them there and import the file like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::RollCallActivity</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>科技</translation>
    </message>
    <message>
        <source>Culture and sports</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>卫生</translation>
    </message>
    <message>
        <source>each, such as 2 or 1:30</source>
        <translation>每人，如 2 或 1:30</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每人</translation>
    </message>
    <message>
        <source>The activity has no title yet.</source>
        <translation>还没有填写活动名称。</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>日期无法识别。</translation>
    </message>
    <message>
        <source>The figures cannot be read.</source>
        <translation>时长或件数无法识别。</translation>
    </message>
</context>
<context>
    <name>dangjian::RollCallAttendees</name>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 people of this name: choose with Enter</source>
        <translation>有 %1 位同名，按 Enter 选择</translation>
    </message>
    <message>
        <source>Nobody of this name or number is known</source>
        <translation>查无此人</translation>
    </message>
    <message>
        <source>Being looked up …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The figures cannot be read.</source>
        <translation>时长或件数无法识别。</translation>
    </message>
</context>
<context>
    <name>dangjian::RollCallPanel</name>
    <message>
        <source>Find or scan who was there</source>
        <translation>查找或扫描到场党员</translation>
    </message>
    <message>
        <source>Name, initials or number; scan a certificate; paste names</source>
        <translation>姓名、拼音首字母或证号；可扫描登记证、粘贴名单</translation>
    </message>
    <message>
        <source>Members of the organization in view</source>
        <translation>当前组织的党员</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>到场名单</translation>
    </message>
    <message>
        <source>There are no names in the clipboard.</source>
        <translation>剪贴板里没有姓名。</translation>
    </message>
    <message>
        <source>%1 names pasted</source>
        <translation>已粘贴 %1 个姓名</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 people get an entry, %2 hours in all.</source>
        <translation>将为 %1 人各登记一条，共 %2 小时。</translation>
    </message>
    <message>
        <source>%1 of them have the same entry already.</source>
        <translation>其中 %1 人已有相同的记录。</translation>
    </message>
    <message>
        <source>%1 names are not clear; they stay in the list.</source>
        <translation>有 %1 个姓名尚未确定，仍留在名单中。</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Record them</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有登记任何记录。</translation>
    </message>
    <message>
        <source>%1 entries made: %2</source>
        <translation>已登记 %1 条：%2</translation>
    </message>
    <message>
        <source>Nobody is known by “%1”.</source>
        <translation>查不到“%1”。</translation>
    </message>
    <message>
        <source>%1 is ticked already.</source>
        <translation>%1 已经勾选。</translation>
    </message>
    <message>
        <source>%1 of %2 is not of the organization in view.</source>
        <translation>%1（%2）不属于当前组织。</translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <translation>✓ %1，%2</translation>
    </message>
    <message>
        <source>Tick, scan or paste who was there.</source>
        <translation>请勾选、扫描或粘贴到场党员。</translation>
    </message>
    <message>
        <source>%1 people cannot be recorded as the list says: mend it or take them out (Del).</source>
        <translation>有 %1 人不能登记，原因见名单；请改正或移出（Del）。</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 names not clear</source>
        <translation>%1 个姓名待确定</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>正在登记…</translation>
    </message>
    <message>
        <source>&amp;Record %1 people</source>
        <translation>登记 %1 人(&amp;R)</translation>
    </message>
    <message>
        <source>Paste name&amp;s</source>
        <translation>粘贴名单(&amp;S)</translation>
    </message>
    <message>
        <source>Several people fit “%1”: tick in the list.</source>
        <translation>有多人符合“%1”，请在名单中勾选。</translation>
    </message>
</context>
<context>
    <name>dangjian::RosterImportDialog</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1%2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking the rows through …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing: row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered yet. What you decided about this file&apos;s rows will be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::RosterRowModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>dangjian::RowDetail</name>
    <message>
        <source>&amp;These rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 more rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave these rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">、</translation>
    </message>
    <message>
        <source>Yes, as you decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: which day of %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: all that the row says is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes; all else stays, and a blank never overwrites:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already; nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::RowsStep</name>
    <message>
        <source>Name, row number or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there &amp;already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip: nothing of theirs changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill gaps: only what is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace: the file is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates &amp;without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the first of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the date open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation type="unfinished">花名册各行</translation>
    </message>
    <message>
        <source>&amp;Row in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unknown branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other persons than those who look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headings	Ctrl+Shift+C</source>
        <translation type="unfinished">连同标题复制	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1%2</translation>
    </message>
    <message>
        <source>&amp;Unknown branches (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">；</translation>
    </message>
    <message>
        <source>%1; and %2 more branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import changes much at once (%1). Is every column the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below its headings the sheet has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such row. Choose “All” above to see all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::ScopeButton</name>
    <message>
        <source>The organization in whose scope everything is shown  (Ctrl+L)</source>
        <translation>所有页面均按此组织范围显示  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>范围：%1</translation>
    </message>
</context>
<context>
    <name>dangjian::ScopePopup</name>
    <message>
        <source>Name, pinyin initials or code</source>
        <translation>名称、拼音首字母或代码</translation>
    </message>
    <message>
        <source>Filter the organizations</source>
        <translation>筛选党组织</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
</context>
<context>
    <name>dangjian::SearchBox</name>
    <message>
        <source>Find a person, an organization, a command  (Ctrl+K)</source>
        <translation>查找人员、组织、登记证编号、命令  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found. Names, pinyin initials, numbers and addresses are searched.</source>
        <translation>未找到。可输入姓名、拼音首字母、编号或地址。</translation>
    </message>
</context>
<context>
    <name>dangjian::SearchModel</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>dangjian::SettingsPage</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>界面大小(&amp;Z)</translation>
    </message>
    <message>
        <source>The size holds from the next start. Papers are printed in Chinese in either language.</source>
        <translation>界面大小在下次启动后生效。无论使用哪种语言，打印件均为中文。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Office number</source>
        <translation>办公室编号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最近备份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Open &amp;another database …</source>
        <translation>打开其他数据库(&amp;A)…</translation>
    </message>
    <message>
        <source>Duties in a calendar year</source>
        <translation>年度职责标准（双向管理）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>实事</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>责任区</translation>
    </message>
    <message>
        <source>A change holds from its date on; the years before keep their figures.</source>
        <translation>标准变更自生效日期起执行，以前年度不受影响。</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>检查数据库</translation>
    </message>
    <message>
        <source>Proves that nothing is damaged: files, references, sums, periods and the chain of changes.</source>
        <translation>核对文件、引用、合计、时段和改动记录链是否完好。</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>always</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Checking … you can go on working.</source>
        <translation>正在检查，可继续工作…</translation>
    </message>
    <message>
        <source>%1: everything is in order.</source>
        <translation>%1：一切正常。</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Check of the database</source>
        <translation>检查数据库</translation>
    </message>
    <message>
        <source>%1: all that was entered is there; %2 sums or search keys are out of step with it.</source>
        <translation>%1：录入的内容完整；有 %2 处合计或检索词与之不符。</translation>
    </message>
    <message>
        <source>%1: %2 contradictions were found. Keep this file, and compare it with the latest backup.</source>
        <translation>%1：发现 %2 处自相矛盾。请保留此文件，并与最近的备份核对。</translation>
    </message>
    <message>
        <source>%1: parts of the file cannot be read. Put back the latest backup, and keep this file for rescue.</source>
        <translation>%1：文件有读不出的部分。请恢复最近的备份，并保留此文件以备抢救。</translation>
    </message>
    <message>
        <source>Cali&amp;brate a printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past &amp;imports…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::SheetActions</name>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field stands only in rows of the list %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::SheetCanvas</name>
    <message>
        <source>Move or resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::SheetPrintFlow</name>
    <message>
        <source>Printing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pages %2 to %3 went to %4. Look at the paper before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::SheetView</name>
    <message>
        <source>Preview of the sheets</source>
        <translation>证表预览</translation>
    </message>
</context>
<context>
    <name>dangjian::SuggestPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>dangjian::TimelinePane</name>
    <message>
        <source>Time line</source>
        <translation>经历</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
</context>
<context>
    <name>dangjian::UnitDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Choose the nature from the list, or leave it empty.</source>
        <translation>请从列表中选择单位性质，或留空。</translation>
    </message>
</context>
<context>
    <name>dangjian::UnitListModel</name>
    <message>
        <source>Nature</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>In-service members</source>
        <translation>在职党员</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Party organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>联系电话</translation>
    </message>
</context>
<context>
    <name>dangjian::UnitsPage</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Name, initials or contact</source>
        <translation>名称、拼音首字母或联系人</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Every nature</source>
        <translation>全部性质</translation>
    </message>
    <message>
        <source>There are no units yet.
Enter the first one, or name units when members are entered.</source>
        <translation>尚无单位。
请新增单位，或在登记党员时填写工作单位。</translation>
    </message>
    <message>
        <source>%1 units, %2 in-service members</source>
        <translation>%1 个单位，%2 名在职党员</translation>
    </message>
    <message>
        <source>In-service members</source>
        <translation>在职党员</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>Party organization</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>In the community</source>
        <translation>所在社区</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>请选择单位</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>No unit has members in %1 or lies there.
Enter one, or name units when members are entered.</source>
        <translation>没有单位位于%1，也没有单位有%1的党员。
可以新增单位，或在录入党员时填写单位名称。</translation>
    </message>
    <message>
        <source>%1 units with members in %3 or lying there, %2 in-service members of it</source>
        <translation>%3：%1 个单位（有本组织党员或位于本社区），本组织在职党员 %2 名</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dangjian::WelcomeDialog</name>
    <message>
        <source>Community Party building</source>
        <translation>社区党建</translation>
    </message>
    <message>
        <source>Members, activity records and certificates of a district</source>
        <translation>全区党员、活动登记与登记证管理</translation>
    </message>
    <message>
        <source>Create a district</source>
        <translation>新建一个区</translation>
    </message>
    <message>
        <source>Begin with an empty database for your office</source>
        <translation>从空白数据库开始</translation>
    </message>
    <message>
        <source>Open an existing database</source>
        <translation>打开已有数据库</translation>
    </message>
    <message>
        <source>A file that this program made, on this computer or on a drive</source>
        <translation>本机或磁盘上由本程序创建的文件</translation>
    </message>
    <message>
        <source>Try the demonstration district</source>
        <translation>试用演示区</translation>
    </message>
    <message>
        <source>60 communities and 30,000 invented members, to look around in</source>
        <translation>60 个社区、3 万名虚构党员，供熟悉程序使用</translation>
    </message>
    <message>
        <source>Place of the database</source>
        <translation>数据库保存位置</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The demonstration district was not made</source>
        <translation>演示区未生成</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>The database was not opened</source>
        <translation>数据库未打开</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.dangjian);;All files (*)</source>
        <translation>数据库 (*.sqlite *.dangjian);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>dangjian::WorkbenchPage</name>
    <message>
        <source>Members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Hours this year</source>
        <translation>本年服务时长</translation>
    </message>
    <message>
        <source>Deeds this year</source>
        <translation>本年实事</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>登记证</translation>
    </message>
    <message>
        <source>Members by category</source>
        <translation>党员分类</translation>
    </message>
    <message>
        <source>Duties of in-service members</source>
        <translation>在职党员履责</translation>
    </message>
    <message>
        <source>Hours by month</source>
        <translation>各月服务时长（小时）</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Recorded last</source>
        <translation>最近登记</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>%1 with their organizational relation here</source>
        <translation>其中组织关系在此 %1 人</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>deeds</source>
        <translation>件</translation>
    </message>
    <message>
        <source>for the residents</source>
        <translation>为居民办实事</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>本有效</translation>
    </message>
    <message>
        <source>%1 of them printed</source>
        <translation>其中已打印 %1 本</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Branch members</source>
        <translation>支部党员</translation>
    </message>
    <message>
        <source>In-service members</source>
        <translation>在职党员</translation>
    </message>
    <message>
        <source>Floating members</source>
        <translation>流动党员</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>如何开始</translation>
    </message>
    <message>
        <source>There are no members in this district yet. First add the organizations, subdistricts and then their communities&apos; branches; then import a roster, or enter the members one by one.</source>
        <translation>本区还没有党员。请先新增党组织（街道党工委、社区党支部），再导入党员花名册，或逐个录入党员。</translation>
    </message>
    <message>
        <source>Add organizations</source>
        <translation>新增党组织</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>导入花名册…</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet.</source>
        <translation>还没有登记活动。</translation>
    </message>
    <message>
        <source>Enter activity records</source>
        <translation>登记活动</translation>
    </message>
    <message>
        <source>%1 records, also of those who left</source>
        <translation>%1 条记录（含已转出者）</translation>
    </message>
</context>
<context>
    <name>dangjian::Workplace</name>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
</context>
</TS>
