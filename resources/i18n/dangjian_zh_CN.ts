<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AccountForm</name>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>&amp;Account name</source>
            <translation>账号名(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>姓名(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>角色(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Organization</source>
            <translation>所属组织(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>AccountWords</name>
        <message>
            <source>Department</source>
            <translation>组织部门</translation>
        </message>
        <message>
            <source>Subdistrict</source>
            <translation>街道</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>党支部</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Look up members, records and figures</source>
            <translation>查询党员、记录和统计</translation>
        </message>
        <message>
            <source>Show ID numbers, phones and addresses (journaled)</source>
            <translation>查看身份证号、电话和地址（留痕）</translation>
        </message>
        <message>
            <source>Print certificates, forms and letters</source>
            <translation>打印登记证、登记表和信函</translation>
        </message>
        <message>
            <source>Enter and correct participation records</source>
            <translation>登记和更正参与记录</translation>
        </message>
        <message>
            <source>Enter and change members</source>
            <translation>录入和修改党员</translation>
        </message>
        <message>
            <source>Enter and change places</source>
            <translation>录入和修改点位</translation>
        </message>
        <message>
            <source>Enter and change work units</source>
            <translation>录入和修改单位</translation>
        </message>
        <message>
            <source>Import rosters and records</source>
            <translation>导入名册和记录</translation>
        </message>
        <message>
            <source>Export lists</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <source>Merge duplicate members</source>
            <translation>合并重复党员</translation>
        </message>
        <message>
            <source>Change particulars of organizations</source>
            <translation>修改组织信息</translation>
        </message>
        <message>
            <source>Add, move and dissolve organizations</source>
            <translation>增设、调整和撤销组织</translation>
        </message>
        <message>
            <source>Change the papers</source>
            <translation>修改证件版式</translation>
        </message>
        <message>
            <source>Change settings of the database</source>
            <translation>修改数据库设置</translation>
        </message>
        <message>
            <source>Keep accounts</source>
            <translation>管理账号</translation>
        </message>
        <message>
            <source>See what everybody did</source>
            <translation>查看全部操作记录</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>检查数据库</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Staff of the district's department: everything, in the whole district.</source>
            <translation>区委组织部门工作人员：全区，全部权限。</translation>
        </message>
        <message>
            <source>Secretary of a subdistrict: members, records and papers of its organizations.</source>
            <translation>街道组织干事或书记：本街道各组织的党员、记录和证件。</translation>
        </message>
        <message>
            <source>Secretary of one branch: its members, records and papers.</source>
            <translation>党支部书记：本支部的党员、记录和证件。</translation>
        </message>
        <message>
            <source>Looks up and prints; changes nothing.</source>
            <translation>只查看和打印，不作修改。</translation>
        </message>
    </context>
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
            <translation>类别(&amp;K)</translation>
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
        <name>AuditWords</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>党员</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>登记证</translation>
        </message>
        <message>
            <source>Participation records</source>
            <translation>参与记录</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>党组织</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>楼院点位</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Print runs</source>
            <translation>打印任务</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>表样</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>%1, entered</source>
            <translation>%1：新增</translation>
        </message>
        <message>
            <source>%1, taken away</source>
            <translation>%1：移除</translation>
        </message>
        <message>
            <source>%1, changed</source>
            <translation>%1：修改</translation>
        </message>
        <message>
            <source>%1 acts right before it were taken out.</source>
            <translation>它前面有 %1 项操作被删掉。</translation>
        </message>
        <message>
            <source>The seal of the act before it was replaced, or their order was altered.</source>
            <translation>前一项操作的封印被换过，或者先后次序被改动。</translation>
        </message>
        <message>
            <source>%1 rows of the journal were taken out of it.</source>
            <translation>它的流水中有 %1 行被删掉。</translation>
        </message>
        <message>
            <source>What the journal says was altered: %1.</source>
            <translation>流水内容被改动：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>The act itself, its seal or its rows in the journal were altered.</source>
            <translation>操作本身、它的封印或流水被改动。</translation>
        </message>
        <message>
            <source>It was added behind the program's back: no act did that.</source>
            <translation>绕过本程序添加：没有任何操作记录。</translation>
        </message>
        <message>
            <source>act %1 of %2 (%3, %4)</source>
            <translation>%2 的第 %1 号操作（%3，%4）</translation>
        </message>
        <message>
            <source>It was deleted behind the program's back; it was last noted by %1.</source>
            <translation>绕过本程序删除；最后一次记录于%1。</translation>
        </message>
        <message>
            <source>Altered behind the program's back: %1; it was last noted by %2.</source>
            <translation>绕过本程序修改：%1；最后一次记录于%2。</translation>
        </message>
    </context>
    <context>
        <name>BackupWords</name>
        <message>
            <source>daily</source>
            <translation>每日</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <source>before a new data format</source>
            <translation>升级数据格式前</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>导入前</translation>
        </message>
        <message>
            <source>before a restore</source>
            <translation>恢复前</translation>
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
            <source>&amp;Category</source>
            <translation>类别(&amp;C)</translation>
        </message>
        <message>
            <source>Shee&amp;ts</source>
            <translation>用纸(&amp;T)</translation>
        </message>
        <message>
            <source>An in&amp;dex at the head of each branch's people</source>
            <translation>每个支部的人员前加印目录(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Goes to</source>
            <translation>输出到(&amp;G)</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>文件(&amp;I)</translation>
        </message>
        <message>
            <source>People a &amp;file</source>
            <translation>每个文件人数(&amp;F)</translation>
        </message>
        <message>
            <source>Note as &amp;printed</source>
            <translation>登记为已打印(&amp;P)</translation>
        </message>
    </context>
    <context>
        <name>CalibrationDialog</name>
        <message>
            <source>Calibrate a printer</source>
            <translation>打印校准</translation>
        </message>
        <message>
            <source>What this computer prints on the printer and the paper is moved so that it meets the form. Files are exact and are not moved.</source>
            <translation>本机在所选打印机和纸张上打印的内容按此移动，使之与印好的表格对准。保存的文件本来就准确，不作移动。</translation>
        </message>
        <message>
            <source>&amp;Printer</source>
            <translation>打印机(&amp;P)</translation>
        </message>
        <message>
            <source>Pap&amp;er</source>
            <translation>纸张(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Across</source>
            <translation>横向移动(&amp;A)</translation>
        </message>
        <message>
            <source>Shift across</source>
            <translation>横向移动</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> 毫米</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>纵向移动(&amp;D)</translation>
        </message>
        <message>
            <source>Shift down</source>
            <translation>纵向移动</translation>
        </message>
        <message>
            <source>&amp;Width</source>
            <translation>横向缩放(&amp;W)</translation>
        </message>
        <message>
            <source>Scale across</source>
            <translation>横向缩放</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>&amp;Height</source>
            <translation>纵向缩放(&amp;H)</translation>
        </message>
        <message>
            <source>Scale down</source>
            <translation>纵向缩放</translation>
        </message>
        <message>
            <source>Measured on a test page</source>
            <translation>测试页上量得的数</translation>
        </message>
        <message>
            <source>Left edge to the &amp;left crosses</source>
            <translation>左边纸边到左侧十字(&amp;L)</translation>
        </message>
        <message>
            <source>Left edge to the left crosses</source>
            <translation>左边纸边到左侧十字</translation>
        </message>
        <message>
            <source>Upper edge to the &amp;upper crosses</source>
            <translation>上边纸边到上方十字(&amp;U)</translation>
        </message>
        <message>
            <source>Upper edge to the upper crosses</source>
            <translation>上边纸边到上方十字</translation>
        </message>
        <message>
            <source>Left crosses to &amp;right ones</source>
            <translation>左右十字之间(&amp;R)</translation>
        </message>
        <message>
            <source>Left crosses to right ones</source>
            <translation>左右十字之间</translation>
        </message>
        <message>
            <source>Upper crosses to l&amp;ower ones</source>
            <translation>上下十字之间(&amp;O)</translation>
        </message>
        <message>
            <source>Upper crosses to lower ones</source>
            <translation>上下十字之间</translation>
        </message>
        <message>
            <source>Wor&amp;k out the shift from this</source>
            <translation>据此算出校正值(&amp;K)</translation>
        </message>
        <message>
            <source>Print the &amp;test page</source>
            <translation>打印测试页(&amp;T)</translation>
        </message>
        <message>
            <source>Booklet pa&amp;ge, faint</source>
            <translation>登记证淡印页(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>CameOutDialog</name>
        <message>
            <source>What came out of the printer?</source>
            <translation>打印结果</translation>
        </message>
        <message>
            <source>&amp;All of it came out well</source>
            <translation>全部打印完好(&amp;A)</translation>
        </message>
        <message>
            <source>It &amp;stopped, or is spoilt, from here on:</source>
            <translation>从这里起没有打印好（卡纸、缺纸或印坏）(&amp;S)：</translation>
        </message>
        <message>
            <source>The first person whose papers are not right</source>
            <translation>第一个没有打印好的人</translation>
        </message>
        <message>
            <source>&amp;from page</source>
            <translation>从第几页起(&amp;F)</translation>
        </message>
        <message>
            <source>Ask me &amp;later</source>
            <translation>以后再说(&amp;L)</translation>
        </message>
        <message>
            <source>Note it and &amp;pause</source>
            <translation>登记，暂停(&amp;P)</translation>
        </message>
        <message>
            <source>Note it and &amp;go on</source>
            <translation>登记并继续打印(&amp;G)</translation>
        </message>
        <message>
            <source>N&amp;othing of it came out</source>
            <translation>一页也没有打印出来(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>ContinueDialog</name>
        <message>
            <source>Continue booklets</source>
            <translation>续打登记证</translation>
        </message>
        <message>
            <source>Scan or type a certificate's number</source>
            <translation>扫描或输入登记证编号</translation>
        </message>
        <message>
            <source>Number of a certificate to be added</source>
            <translation>要加入的登记证编号</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>加入(&amp;D)</translation>
        </message>
        <message>
            <source>Booklets to be continued</source>
            <translation>待续打的登记证</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>&amp;Yes, note it</source>
            <translation>完好，登记(&amp;Y)</translation>
        </message>
        <message>
            <source>It &amp;failed</source>
            <translation>没有打好(&amp;F)</translation>
        </message>
        <message>
            <source>The first paper that failed</source>
            <translation>第一张没有打好的纸</translation>
        </message>
        <message>
            <source>&amp;Put in</source>
            <translation>放入(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Continuation</source>
            <translation>续本(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;All papers in one go</source>
            <translation>一次打完各页(&amp;A)</translation>
        </message>
        <message>
            <source>Print the &amp;booklet…</source>
            <translation>打印整本(&amp;B)…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Next person</source>
            <translation>下一人(&amp;N)</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>打印(&amp;R)…</translation>
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
        <name>Disclosing</name>
        <message>
            <source>Show personal data</source>
            <translation>显示个人信息</translation>
        </message>
        <message>
            <source>Hand out personal data</source>
            <translation>提供个人信息</translation>
        </message>
        <message>
            <source>&amp;Why? The reason stands in the journal beside your name.</source>
            <translation>理由(&amp;W)（将与您的姓名一起记入日志）：</translation>
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
        <name>Duplicates</name>
        <message>
            <source>same ID number</source>
            <translation>公民身份号码相同</translation>
        </message>
        <message>
            <source>same name and phone</source>
            <translation>姓名和电话相同</translation>
        </message>
        <message>
            <source>same name and date of birth</source>
            <translation>姓名和出生日期相同</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>chosen from the list</source>
            <translation>从名单中选定</translation>
        </message>
        <message>
            <source>%1 — %2</source>
            <translation>%1 — %2</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>参与记录 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s)</source>
            <translation>
                <numerusform>登记证 %n 本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) answered for</source>
            <translation>
                <numerusform>负责的点 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>%2 stays; %1 has no records to pass on and goes.</source>
            <translation>保留%2；%1没有需要转入的记录，合并后不再单列。</translation>
        </message>
        <message>
            <source>%2 stays and takes over from %1: %3.</source>
            <translation>保留%2，从%1转入：%3。</translation>
        </message>
        <message>
            <source>Certificate %1 remains valid.</source>
            <translation>登记证 %1 继续有效。</translation>
        </message>
        <message>
            <source>Certificate %1 is withdrawn.</source>
            <translation>登记证 %1 收回。</translation>
        </message>
        <message numerus="yes">
            <source>%n of the records stand(s) with both (same day, kind and content): look them through afterwards.</source>
            <translation>
                <numerusform>其中 %n 条两边都有（日期、种类、内容相同），合并后请核对。</numerusform>
            </translation>
        </message>
        <message>
            <source>Branch, category and state are those of %1.</source>
            <translation>党支部、类别和党籍状态以%1的为准。</translation>
        </message>
        <message>
            <source>%1 and %2 become two people again, each with their own records and certificates.</source>
            <translation>%1和%2将恢复为两个人，各有各的记录和登记证。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) changed since: with %1</source>
            <translation>
                <numerusform>后来改过的记录 %n 条：留在%1名下</numerusform>
            </translation>
        </message>
        <message>
            <source>What was changed since the merge stays as it is now:</source>
            <translation>合并以后改动过的内容保持现状：</translation>
        </message>
        <message>
            <source>names one character apart, same date of birth</source>
            <translation>姓名差一个字，出生日期相同</translation>
        </message>
        <message>
            <source>names read alike, same date of birth</source>
            <translation>姓名读音相同，出生日期相同</translation>
        </message>
        <message>
            <source>a number that somebody else has by now</source>
            <translation>号码后来已归他人</translation>
        </message>
        <message>
            <source>what was changed since</source>
            <translation>后来改动的内容</translation>
        </message>
        <message>
            <source>%1, changed since</source>
            <translation>%1（后来改过）</translation>
        </message>
        <message>
            <source>%1, but other ID number</source>
            <translation>%1，但身份号码不同</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
    </context>
    <context>
        <name>EditConflict</name>
        <message>
            <source>by %1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>ElementForm</name>
        <message>
            <source>X</source>
            <translation>横</translation>
        </message>
        <message>
            <source>From the left edge of the paper</source>
            <translation>距纸左边</translation>
        </message>
        <message>
            <source>Y</source>
            <translation>纵</translation>
        </message>
        <message>
            <source>From the upper edge of the paper</source>
            <translation>距纸上边</translation>
        </message>
        <message>
            <source>W</source>
            <translation>宽</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>H</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Text and fields</source>
            <translation>文字与字段</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>样式</translation>
        </message>
        <message>
            <source>Line width</source>
            <translation>线宽</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> 毫米</translation>
        </message>
        <message>
            <source>Dashed</source>
            <translation>虚线</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>填充</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>格数</translation>
        </message>
        <message>
            <source>Higher where texts need it</source>
            <translation>文字多时加高</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>最少行数</translation>
        </message>
        <message>
            <source>So many lines are drawn at least, empty ones where records end</source>
            <translation>至少画这么多行，没有记录的为空行</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>所在页</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>何时打印</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列宽</translation>
        </message>
        <message>
            <source>Width of the column in mm; the next one gives what it takes</source>
            <translation>列宽（毫米）；右边一列相应让出</translation>
        </message>
        <message>
            <source>Width of the column</source>
            <translation>列宽</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行高</translation>
        </message>
        <message>
            <source>Height of the row in mm</source>
            <translation>行高（毫米）</translation>
        </message>
        <message>
            <source>Height of the row</source>
            <translation>行高</translation>
        </message>
        <message>
            <source>Again on each page</source>
            <translation>每页重复（表头）</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>Whether the row stands once, or comes again for each record of a list</source>
            <translation>此行只印一次，还是名单中每条记录各印一行</translation>
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
        <message>
            <source>The database file %1 is not in its place any more, or another file stands there. Nothing was saved. Put it back or connect the drive again, then start the program anew.</source>
            <translation>数据库文件 %1 已不在原处，或被别的文件替换，未保存任何内容。请将其放回原处或重新连接磁盘，然后重新启动程序。</translation>
        </message>
        <message>
            <source>Nobody is signed in. Sign in, then do it again.</source>
            <translation>尚未登录。请登录后再操作。</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again after %1, or ask the department for a new one.</source>
            <translation>密码错误次数过多。请在 %1 之后再试，或请组织部门重设密码。</translation>
        </message>
        <message>
            <source>This account is closed. Ask the department to open it again.</source>
            <translation>该账号已停用。请联系组织部门重新启用。</translation>
        </message>
        <message>
            <source>The password is wrong.</source>
            <translation>密码不正确。</translation>
        </message>
        <message>
            <source>The name or the password is wrong.</source>
            <translation>账号或密码不正确。</translation>
        </message>
        <message>
            <source>Your account may not do this; nothing was changed. Ask the department.</source>
            <translation>您的账号没有此项权限，未作任何更改。请联系组织部门。</translation>
        </message>
        <message>
            <source>This belongs to an organization outside your account's; nothing was changed. Ask the department.</source>
            <translation>该内容属于您账号管理范围之外的组织，未作任何更改。请联系组织部门。</translation>
        </message>
        <message>
            <source>The settings ask why ID numbers, phones and addresses are told in clear. Nothing was shown or printed yet: give a reason.</source>
            <translation>设置要求说明为何以明文给出身份证号、电话和住址。目前没有显示也没有打印任何内容：请填写原因。</translation>
        </message>
        <message>
            <source>The database is damaged and cannot be read. It was left as it is. Put back the latest backup; where there is none, what can be read is rescued into a new database.</source>
            <translation>数据库已损坏，无法读取，文件保持原样。请恢复最近的备份；如无备份，可将仍可读取的内容抢救到新数据库。</translation>
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
            <source>This is Excel's binary format (.xlsb); save it as .xlsx.</source>
            <translation>这是 Excel 二进制格式（.xlsb），请另存为 .xlsx。</translation>
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
            <source>The year's sums of a member differ from the records.</source>
            <translation>党员的年度合计与记录不符。</translation>
        </message>
        <message>
            <source>The day's sums of an organization differ from the records.</source>
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
            <source>A member's present value is not that of its period.</source>
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
            <source>The person's name is missing.</source>
            <translation>未填写姓名。</translation>
        </message>
        <message>
            <source>The date lies before this member's birth.</source>
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
            <translation>这批打印正由一个程序进行，会自行继续。</translation>
        </message>
        <message>
            <source>This print run has come to its end, or was given up.</source>
            <translation>这批打印已经完成，或者已被放弃。</translation>
        </message>
        <message>
            <source>First say what came out of the printer the last time; then the run goes on.</source>
            <translation>请先说明上次打印的结果，然后继续。</translation>
        </message>
        <message>
            <source>This run goes to a printer; choose one to go on.</source>
            <translation>这批打印输出到打印机；请选择打印机后继续。</translation>
        </message>
        <message>
            <source>This run goes into files, not to a printer.</source>
            <translation>这批打印输出到文件，不是打印机。</translation>
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
            <translation>两边是同一条党员记录，未作合并。</translation>
        </message>
        <message>
            <source>The file is no longer what was read; it was changed since.</source>
            <translation>文件在读取之后被改动过，与原来不同了。</translation>
        </message>
        <message>
            <source>There is no sheet “%1” in the file.</source>
            <translation>文件中没有“%1”这张工作表。</translation>
        </message>
        <message>
            <source>There is no field “%1”.</source>
            <translation>没有“%1”这个字段。</translation>
        </message>
        <message>
            <source>Line %1 (%2): this is not XML that can be read</source>
            <translation>第 %1 行（%2）：此处不是可读取的 XML</translation>
        </message>
        <message>
            <source>Line %1: the file begins with &lt;%2&gt;; a sheet file begins with &lt;sheet&gt;</source>
            <translation>第 %1 行：文件以 &lt;%2&gt; 开头，版式文件应以 &lt;sheet&gt; 开头</translation>
        </message>
        <message>
            <source>Line %1, %2: &lt;%3&gt; is not known here</source>
            <translation>第 %1 行，%2：此处不能有 &lt;%3&gt;</translation>
        </message>
        <message>
            <source>Line %1, %2: the attribute “%3” is not known</source>
            <translation>第 %1 行，%2：没有“%3”这个属性</translation>
        </message>
        <message>
            <source>Line %1, %2: the attribute “%3” is missing</source>
            <translation>第 %1 行，%2：缺少属性“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: %3=“%4” is not a number from %5 to %6</source>
            <translation>第 %1 行，%2：%3=“%4”不是 %5 到 %6 之间的数</translation>
        </message>
        <message>
            <source>Line %1, %2: %3 takes %4 to %5 numbers</source>
            <translation>第 %1 行，%2：%3 应有 %4 到 %5 个数</translation>
        </message>
        <message>
            <source>Line %1, %2: %3=“%4” is none of these: %5</source>
            <translation>第 %1 行，%2：%3=“%4”不在可用值之列：%5</translation>
        </message>
        <message>
            <source>Line %1, %2: the words “%3” stand between elements</source>
            <translation>第 %1 行，%2：文字“%3”不属于任何元素</translation>
        </message>
        <message>
            <source>Line %1, %2: the sheet has no page</source>
            <translation>第 %1 行，%2：版式中没有页</translation>
        </message>
        <message>
            <source>Line %1, %2: there is no style “%3”</source>
            <translation>第 %1 行，%2：没有样式“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: there are two styles “%3”</source>
            <translation>第 %1 行，%2：样式“%3”重复</translation>
        </message>
        <message>
            <source>Line %1, %2: there are two elements “%3”</source>
            <translation>第 %1 行，%2：元素“%3”重复</translation>
        </message>
        <message>
            <source>Line %1, %2: the sheet is larger than the program reads</source>
            <translation>第 %1 行，%2：版式过大，超出程序可读取的范围</translation>
        </message>
        <message>
            <source>Line %1, %2: a row has more cells than there are columns for</source>
            <translation>第 %1 行，%2：某行的单元格多于列数</translation>
        </message>
        <message>
            <source>Line %1, %2: the picture is no JPEG</source>
            <translation>第 %1 行，%2：图片不是 JPEG 格式</translation>
        </message>
        <message>
            <source>Line %1, %2: a brace stands alone at “%3”; write {{ or }} for the character itself</source>
            <translation>第 %1 行，%2：“%3”处的大括号不成对；要印出大括号本身，请写 {{ 或 }}</translation>
        </message>
        <message>
            <source>Line %1, %2: there is no format “%3”</source>
            <translation>第 %1 行，%2：没有格式“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: “%3” cannot stand in braces</source>
            <translation>第 %1 行，%2：“%3”不能写在大括号里</translation>
        </message>
        <message>
            <source>Line %1, %2: a condition, bold or underlined words are not closed in “%3…”</source>
            <translation>第 %1 行，%2：“%3…”中的条件、粗体或下划线没有正确结束</translation>
        </message>
        <message>
            <source>Line %1, %2: “%3” is no condition</source>
            <translation>第 %1 行，%2：“%3”不是条件</translation>
        </message>
        <message>
            <source>Line %1, %2: this sheet has no field “%3”</source>
            <translation>第 %1 行，%2：本版式没有字段“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: this sheet has no list “%3”</source>
            <translation>第 %1 行，%2：本版式没有列表“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: the certificate keeps its eight pages, the last five with twelve lines each; booklets that are out rely on it</source>
            <translation>第 %1 行，%2：登记证须保持八页，后五页每页十二行，已发出的证册以此为准</translation>
        </message>
        <message>
            <source>Line %1, %2: the form keeps its two pages, front and back of one sheet</source>
            <translation>第 %1 行，%2：登记表须保持正反两页</translation>
        </message>
        <message>
            <source>Line %1, %2: this is another sheet: %3</source>
            <translation>第 %1 行，%2：这是另一种版式：%3</translation>
        </message>
        <message>
            <source>This member has served nothing in the period, so there is nothing to prove.</source>
            <translation>该党员在此期间没有志愿服务记录，没有可证明的内容。</translation>
        </message>
        <message>
            <source>The office's own copy of “%1” is broken, so the original is used. %2</source>
            <translation>本单位的《%1》版式有误，已改用原版式。%2</translation>
        </message>
        <message>
            <source>The backup is sealed: enter its passphrase.</source>
            <translation>备份已加密，请输入口令。</translation>
        </message>
        <message>
            <source>This is not the passphrase of this backup.</source>
            <translation>口令与此备份不符。</translation>
        </message>
        <message>
            <source>The lock of the backups is broken in the settings: set the passphrase anew.</source>
            <translation>设置中的备份加密信息已损坏，请重新设置口令。</translation>
        </message>
        <message>
            <source>This is no sealed backup.</source>
            <translation>这不是加密备份。</translation>
        </message>
        <message>
            <source>A newer version of the program sealed this backup: install that version.</source>
            <translation>此备份由更新版本的程序加密，请安装该版本。</translation>
        </message>
        <message>
            <source>The backup is damaged or cut short: nothing of it was used. Take another one.</source>
            <translation>备份已损坏或不完整，未使用其中任何内容，请换用另一份备份。</translation>
        </message>
        <message>
            <source>The office's own copy of a paper is broken; the original is printed.</source>
            <translation>本单位的版式有误，打印时改用原版式。</translation>
        </message>
        <message>
            <source>This is a web page without a table; save it as .xlsx.</source>
            <translation>这是没有表格的网页，请另存为 .xlsx。</translation>
        </message>
        <message>
            <source>There is no row under the headings of this file.</source>
            <translation>这个文件的表头下面没有任何一行。</translation>
        </message>
        <message>
            <source>The passphrase is too short: take at least 12 different characters (a Chinese one counts as two), a sentence for instance.</source>
            <translation>口令太短：至少 12 个字符（一个汉字按两个算），不要总重复相同的字符，可以用一句话。</translation>
        </message>
        <message>
            <source>The backups lie in this folder already. Choose one on another drive.</source>
            <translation>备份本来就放在这个文件夹。请选择另一个磁盘上的文件夹。</translation>
        </message>
        <message>
            <source>Something was done since that depends on it; nothing was undone. Undo that first.</source>
            <translation>后来的操作以它为依据，未作撤销。请先撤销后来的操作。</translation>
        </message>
        <message>
            <source>What was done to accounts is not undone here: change the account instead.</source>
            <translation>对账号的操作不在这里撤销，请直接修改账号。</translation>
        </message>
        <message>
            <source>An account's name has letters, digits, “.”, “-” or “_” and no spaces.</source>
            <translation>账号只能由字母、数字、“.”、“-”、“_”组成，不能有空格。</translation>
        </message>
        <message>
            <source>The organization of the account is missing.</source>
            <translation>未指定账号所属组织。</translation>
        </message>
        <message>
            <source>The first account has to be one of the department.</source>
            <translation>第一个账号必须是组织部门账号。</translation>
        </message>
        <message>
            <source>This role does not fit the organization.</source>
            <translation>该角色与所选组织不相符。</translation>
        </message>
        <message>
            <source>At least one account of the department has to stay in use.</source>
            <translation>至少须保留一个在用的组织部门账号。</translation>
        </message>
        <message>
            <source>A password has at least 8 characters.</source>
            <translation>密码至少 8 个字符。</translation>
        </message>
        <message>
            <source>A password has at most 128 characters.</source>
            <translation>密码最多 128 个字符。</translation>
        </message>
        <message>
            <source>This password is among those that are tried first; choose another one.</source>
            <translation>该密码过于常见，容易被猜中，请另选一个。</translation>
        </message>
        <message>
            <source>This member has no address, so there is nothing to write on an envelope or a label.</source>
            <translation>该党员没有地址，信封和标签上无从填写。</translation>
        </message>
        <message>
            <source>The place is longer than 100 characters.</source>
            <translation>地点超过 100 个字。</translation>
        </message>
        <message>
            <source>The certifier is longer than 100 characters.</source>
            <translation>证明人超过 100 个字。</translation>
        </message>
        <message>
            <source>The photo of a member is not the one that was stored: it is damaged or missing.</source>
            <translation>某党员的照片不是当初存入的那张：已损坏或缺失。</translation>
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
            <translation>与重复记录合并</translation>
        </message>
        <message>
            <source>Told apart from somebody alike</source>
            <translation>标明与相似者并非同一人</translation>
        </message>
        <message>
            <source>Print run</source>
            <translation>批量打印</translation>
        </message>
        <message>
            <source>Merged person</source>
            <translation>并入的人</translation>
        </message>
        <message>
            <source>[%1] </source>
            <translation>［%1］</translation>
        </message>
        <message>
            <source>Sheet changed</source>
            <translation>版式已修改</translation>
        </message>
        <message>
            <source>Sheet as it came with the program again</source>
            <translation>版式已恢复原样</translation>
        </message>
        <message>
            <source>Database made</source>
            <translation>建立数据库</translation>
        </message>
        <message>
            <source>Backup put back</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Organization entered</source>
            <translation>新增党组织</translation>
        </message>
        <message>
            <source>Organization changed</source>
            <translation>修改党组织</translation>
        </message>
        <message>
            <source>Organization dissolved</source>
            <translation>撤销党组织</translation>
        </message>
        <message>
            <source>Organizations imported</source>
            <translation>导入党组织</translation>
        </message>
        <message>
            <source>Place entered</source>
            <translation>新增点位</translation>
        </message>
        <message>
            <source>Place changed</source>
            <translation>修改点位</translation>
        </message>
        <message>
            <source>Units imported</source>
            <translation>导入单位</translation>
        </message>
        <message>
            <source>Records imported</source>
            <translation>导入参与记录</translation>
        </message>
        <message>
            <source>ID number, phone and address shown</source>
            <translation>查看身份证号、电话和住址</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>修改设置</translation>
        </message>
        <message>
            <source>Account made</source>
            <translation>新建账号</translation>
        </message>
        <message>
            <source>Account changed</source>
            <translation>修改账号</translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>修改密码</translation>
        </message>
        <message>
            <source>Forgotten password set anew from outside</source>
            <translation>从外部重设遗忘的密码</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>登录失败</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>党员</translation>
        </message>
        <message>
            <source>Branch of the member</source>
            <translation>所在党支部</translation>
        </message>
        <message>
            <source>Category of the member</source>
            <translation>党员类别</translation>
        </message>
        <message>
            <source>Standing of the member</source>
            <translation>人员类别</translation>
        </message>
        <message>
            <source>State of the member</source>
            <translation>党籍状态</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Two different people</source>
            <translation>不是同一人</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>登记证</translation>
        </message>
        <message>
            <source>Participation record</source>
            <translation>参与记录</translation>
        </message>
        <message>
            <source>Line on paper</source>
            <translation>证上的一行</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>党组织</translation>
        </message>
        <message>
            <source>Name, kind and superior of the organization</source>
            <translation>组织的名称、类型和上级</translation>
        </message>
        <message>
            <source>Other spelling of a branch's name</source>
            <translation>支部名称的其他写法</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>点位</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>履职要求</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>表样</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Heading learned from a roster</source>
            <translation>记住的表头</translation>
        </message>
        <message>
            <source>Part of a print run</source>
            <translation>打印任务的一部分</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Personal data in clear</source>
            <translation>明文个人信息</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Person kept</source>
            <translation>保留的人</translation>
        </message>
        <message>
            <source>Merged on</source>
            <translation>合并日期</translation>
        </message>
        <message>
            <source>One person</source>
            <translation>其中一人</translation>
        </message>
        <message>
            <source>Other person</source>
            <translation>另一人</translation>
        </message>
        <message>
            <source>Reason of the dissolution</source>
            <translation>撤销原因</translation>
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
            <source>In the community</source>
            <translation>所在社区</translation>
        </message>
        <message>
            <source>Responsible member</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>In place of</source>
            <translation>替代的记录</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>登记人</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>责任区</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Must change the password</source>
            <translation>须修改密码</translation>
        </message>
        <message>
            <source>Failed tries</source>
            <translation>失败次数</translation>
        </message>
        <message>
            <source>Locked until</source>
            <translation>锁定至</translation>
        </message>
        <message>
            <source>Last signed in</source>
            <translation>最近登录</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Sheet of the workbook</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Rows entered</source>
            <translation>新增行数</translation>
        </message>
        <message>
            <source>Rows changed</source>
            <translation>更新行数</translation>
        </message>
        <message>
            <source>Rows as they were</source>
            <translation>未变行数</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>未导入行数</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>表头</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>写法</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸件</translation>
        </message>
        <message>
            <source>File or printer</source>
            <translation>文件或打印机</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>District</source>
            <translation>区名</translation>
        </message>
        <message>
            <source>Sender of letters</source>
            <translation>信函发件人</translation>
        </message>
        <message>
            <source>Sender's address</source>
            <translation>发件人地址</translation>
        </message>
        <message>
            <source>Sender's telephone</source>
            <translation>发件人电话</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮政编码</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>组织部</translation>
        </message>
        <message>
            <source>Subdistrict</source>
            <translation>街道</translation>
        </message>
        <message>
            <source>Branch secretary</source>
            <translation>党支部</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>at the printer</source>
            <translation>已送打印机</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>重做：%1</translation>
        </message>
        <message>
            <source>%1 and others</source>
            <translation>%1等</translation>
        </message>
        <message>
            <source>(not known any more)</source>
            <translation>（已不存在）</translation>
        </message>
        <message>
            <source>Signed in before that</source>
            <translation>上一次登录</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>栏目</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1“%2”</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2的%1</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>登录情况</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Lock the window after (minutes)</source>
            <translation>无人操作锁定窗口（分钟）</translation>
        </message>
        <message>
            <source>Reason asked when personal data is shown</source>
            <translation>显示个人信息时要求填写理由</translation>
        </message>
        <message>
            <source>Reason asked when personal data is exported or printed</source>
            <translation>导出或打印个人信息时要求填写理由</translation>
        </message>
        <message>
            <source>Daily backup</source>
            <translation>每日备份</translation>
        </message>
        <message>
            <source>Backup before an import</source>
            <translation>导入前备份</translation>
        </message>
        <message>
            <source>Second place of backups</source>
            <translation>备份的第二位置</translation>
        </message>
        <message>
            <source>Passphrase of backups</source>
            <translation>备份口令</translation>
        </message>
        <message>
            <source>Office number</source>
            <translation>办公室编号</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>Medium of the second place</source>
            <translation>第二备份位置所在介质</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>版面</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Changes: %1</source>
            <translation>变更记录：%1</translation>
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
        <message>
            <source>Papers</source>
            <translation>证表样式</translation>
        </message>
        <message>
            <source>Select the next element</source>
            <translation>选中下一项</translation>
        </message>
        <message>
            <source>Select what holds it, then nothing</source>
            <translation>选中外层，再按不选</translation>
        </message>
        <message>
            <source>Move by the grid</source>
            <translation>按网格移动</translation>
        </message>
        <message>
            <source>Move by 0.1 mm</source>
            <translation>移动 0.1 毫米</translation>
        </message>
        <message>
            <source>Make it larger or smaller</source>
            <translation>放大或缩小</translation>
        </message>
        <message>
            <source>Edit the text where it stands</source>
            <translation>就地修改文字</translation>
        </message>
        <message>
            <source>The text is done</source>
            <translation>文字改好</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>再制</translation>
        </message>
        <message>
            <source>Copy, cut, paste, also to another paper</source>
            <translation>复制、剪切、粘贴，可跨证表</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Undo, redo</source>
            <translation>撤销、重做</translation>
        </message>
        <message>
            <source>Save the office's own copy</source>
            <translation>保存为本单位的样式</translation>
        </message>
        <message>
            <source>Held while dragging: no snapping</source>
            <translation>拖动时按住：不吸附</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重复党员</translation>
        </message>
        <message>
            <source>Take the left or the right one's</source>
            <translation>取左边或右边的</translation>
        </message>
        <message>
            <source>Merge the two</source>
            <translation>合并两人</translation>
        </message>
        <message>
            <source>Not the same; Shift+↓ marks several pairs</source>
            <translation>不是同一人；Shift+↓ 选中多组</translation>
        </message>
        <message>
            <source>Lock the window, where there are accounts</source>
            <translation>锁定窗口（设有账号时）</translation>
        </message>
        <message>
            <source>Changes of the record in hand: who, when, from what to what</source>
            <translation>查看当前记录的变更：谁、何时、从什么改成什么</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Left out, since they have no address: %1 and others, %L2 in all</source>
            <translation>因没有登记住址而略去：%1等，共%L2人</translation>
        </message>
        <message>
            <source>Left out, since they have no address: %1</source>
            <translation>因没有登记住址而略去：%1</translation>
        </message>
        <message>
            <source>Left out, since they have no valid certificate any more: %1</source>
            <translation>因已没有有效的登记证而略去：%1</translation>
        </message>
        <message>
            <source>Left out, since they have served nothing in the period: %L1</source>
            <translation>期间内没有志愿服务记录、因此未印的人数：%L1</translation>
        </message>
        <message>
            <source>Left out, since they have no valid certificate: %L1</source>
            <translation>没有有效登记证而未打印的人数：%L1</translation>
        </message>
        <message>
            <source>%L1 have no address and are left out</source>
            <translation>%L1 人无地址，不打印</translation>
        </message>
        <message>
            <source>%L1 have served nothing in the period and are left out</source>
            <translation>%L1 人期间内无服务记录，不打印</translation>
        </message>
        <message>
            <source>%L1 have no valid certificate and are left out</source>
            <translation>%L1 人无有效登记证，不打印</translation>
        </message>
    </context>
    <context>
        <name>ListExport</name>
        <message>
            <source>Export the list</source>
            <translation>导出列表</translation>
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
        <message>
            <source>The list is empty: there is nothing to export.</source>
            <translation>列表是空的，没有可以导出的内容。</translation>
        </message>
    </context>
    <context>
        <name>LockForm</name>
        <message>
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>解锁(&amp;U)</translation>
        </message>
        <message>
            <source>Sign in as somebody &amp;else …</source>
            <translation>换人登录(&amp;E)…</translation>
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
            <source>Co&amp;lumns</source>
            <translation>列(&amp;L)</translation>
        </message>
        <message>
            <source>ID numbers, phones and addresses in &amp;clear</source>
            <translation>身份证号、电话和住址完整显示(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>MemberFormDialog</name>
        <message>
            <source>The journal records who has looked, and when.</source>
            <translation>谁在何时查看过，会记入日志。</translation>
        </message>
        <message>
            <source>Sho&amp;w ID number, phone, address</source>
            <translation>显示身份证号、电话、住址(&amp;W)</translation>
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
            <source>Only where the usual reading is wrong: syllables with spaces between, for instance "shan xiong xin"</source>
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
            <translation>要新建的党支部</translation>
        </message>
        <message>
            <source>&amp;Belongs to</source>
            <translation>上级党组织(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类别(&amp;K)</translation>
        </message>
        <message>
            <source>Full &amp;name</source>
            <translation>全称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>代码(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>NewPasswordForm</name>
        <message>
            <source>&amp;New password</source>
            <translation>新密码(&amp;N)</translation>
        </message>
        <message>
            <source>Once &amp;more</source>
            <translation>再输一遍(&amp;M)</translation>
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
            <translation>类别(&amp;K)</translation>
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
        <message>
            <source>Papers</source>
            <translation>证表样式</translation>
        </message>
        <message>
            <source>Participation records</source>
            <translation>参与记录</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>操作记录</translation>
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
            <translation>A6，登记证单页（105×148毫米）</translation>
        </message>
        <message>
            <source>A5 across, open booklet (210 × 148 mm)</source>
            <translation>A5横向，摊开的登记证（210×148毫米）</translation>
        </message>
        <message>
            <source>A4 (210 × 297 mm)</source>
            <translation>A4（210×297毫米）</translation>
        </message>
        <message>
            <source>A4 across (297 × 210 mm)</source>
            <translation>A4横向（297×210毫米）</translation>
        </message>
        <message>
            <source>Envelope DL (220 × 110 mm)</source>
            <translation>DL信封（220×110毫米）</translation>
        </message>
        <message>
            <source>Envelope C5 (229 × 162 mm)</source>
            <translation>C5信封（229×162毫米）</translation>
        </message>
        <message>
            <source>Open letter</source>
            <translation>公开信</translation>
        </message>
        <message>
            <source>Proof of volunteer service</source>
            <translation>志愿服务证明</translation>
        </message>
        <message>
            <source>Envelope DL (220 × 110)</source>
            <translation>信封 DL（220×110）</translation>
        </message>
        <message>
            <source>Envelope C5 (229 × 162)</source>
            <translation>信封 C5（229×162）</translation>
        </message>
        <message>
            <source>Roster by branches</source>
            <translation>党员花名册</translation>
        </message>
        <message>
            <source>Address labels (3 × 8)</source>
            <translation>地址标签（3×8）</translation>
        </message>
        <message>
            <source>Sheet of photos</source>
            <translation>照片页</translation>
        </message>
    </context>
    <context>
        <name>PasswordForm</name>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>&amp;Present password</source>
            <translation>现用密码(&amp;P)</translation>
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
            <translation>类别(&amp;K)</translation>
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
            <translation>打印中断了(&amp;S)…</translation>
        </message>
        <message>
            <source>Ca&amp;librate…</source>
            <translation>校准(&amp;L)…</translation>
        </message>
        <message>
            <source>Move what a printer prints by tenths of a millimetre, paper by paper</source>
            <translation>按打印机和纸张，以十分之一毫米移动打印位置</translation>
        </message>
        <message>
            <source>Edit the st&amp;yle…</source>
            <translation>编辑样式(&amp;Y)…</translation>
        </message>
        <message>
            <source>Change how this paper looks</source>
            <translation>修改此证表的样式</translation>
        </message>
    </context>
    <context>
        <name>PrinterChoice</name>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>This computer knows no printer. Set one up in the system's settings, or save the sheets as PDF.</source>
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
            <translation>导入记录(&amp;P)…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>上一步(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>RosterNeeds</name>
        <message>
            <source> or </source>
            <translation>或</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>No column is the branch: say in which one, or choose one branch for all rows.</source>
            <translation>没有一列是“所在党支部”：请在对应的列上方选定，或者为整个文件选一个党支部。</translation>
        </message>
        <message>
            <source>No column is “%1”: without it no row can be taken in. Choose it above its column.</source>
            <translation>没有一列是“%1”：缺了它，一行也无法导入。请在对应的列上方选定。</translation>
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
            <source>Only the month is given (%1); the first day is taken.</source>
            <translation>只有年月（%1），按当月 1 日处理。</translation>
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
            <translation>与第 %1 行是同一人。</translation>
        </message>
        <message>
            <source>Perhaps the same person as %1 (%2, %3): same name and date of birth.</source>
            <translation>可能与库中的 %1（%2，%3）是同一人：姓名和出生日期相同。</translation>
        </message>
        <message>
            <source>Perhaps the same person as %1 (%2, %3): same name and mobile number.</source>
            <translation>可能与库中的 %1（%2，%3）是同一人：姓名和手机号相同。</translation>
        </message>
        <message>
            <source>Much like %1 (%2, %3): same date of birth, one character apart.</source>
            <translation>与库中的 %1（%2，%3）很像：出生日期相同，姓名只差一个字。</translation>
        </message>
        <message>
            <source>Somebody changed this in the database since it was looked through.</source>
            <translation>核对之后，库里的这条信息被别人改过，这一行没有导入。</translation>
        </message>
        <message>
            <source>Left out by you.</source>
            <translation>您选择了不导入。</translation>
        </message>
        <message>
            <source>Only the month is given (%1); which day?</source>
            <translation>只有年月（%1），请给出日子。</translation>
        </message>
        <message>
            <source>Only the month is given (%1); the date is left open.</source>
            <translation>只有年月（%1），该日期留空。</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>“%1”不是数字。</translation>
        </message>
        <message>
            <source>The branch “%1” takes no members any more.</source>
            <translation>党支部“%1”已不再接收党员。</translation>
        </message>
        <message>
            <source>Serial number (not taken in)</source>
            <translation>序号（不导入）</translation>
        </message>
        <message>
            <source>Reason (not taken in)</source>
            <translation>原因（不导入）</translation>
        </message>
        <message>
            <source>Lost contact</source>
            <translation>是否失联</translation>
        </message>
        <message>
            <source>Lost since</source>
            <translation>失联时间</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>是否流动</translation>
        </message>
        <message>
            <source>In hardship</source>
            <translation>是否困难党员</translation>
        </message>
        <message>
            <source>Superior of the unit</source>
            <translation>上级主管单位</translation>
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
            <source>Community</source>
            <translation>所在社区</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>略过</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>不变</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>不变</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>略过</translation>
        </message>
        <message>
            <source>With remarks</source>
            <translation>有提示</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>党员</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>党组织</translation>
        </message>
        <message>
            <source>Activity records</source>
            <translation>参与记录</translation>
        </message>
        <message>
            <source>values replaced</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>不变</translation>
        </message>
        <message>
            <source>waits for you</source>
            <translation>等您决定</translation>
        </message>
        <message>
            <source>not taken in</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>您选定的</translation>
        </message>
        <message>
            <source>not wanted the last time</source>
            <translation>上次选择不导入</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不认识</translation>
        </message>
        <message>
            <source>as the last time</source>
            <translation>按上次的选择</translation>
        </message>
        <message>
            <source>by its heading</source>
            <translation>按标题</translation>
        </message>
        <message>
            <source>by its content</source>
            <translation>按内容</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>有把握</translation>
        </message>
        <message>
            <source>rather sure</source>
            <translation>较有把握</translation>
        </message>
        <message>
            <source>please check</source>
            <translation>请核对</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Import members</source>
            <translation>导入党员花名册</translation>
        </message>
        <message>
            <source>Import units</source>
            <translation>导入单位名册</translation>
        </message>
        <message>
            <source>Import organizations</source>
            <translation>导入党组织名册</translation>
        </message>
        <message>
            <source>Import activity records</source>
            <translation>导入参与记录</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 unchanged.</source>
            <translation>%1：新增 %2，变更 %3，不变 %4。</translation>
        </message>
        <message>
            <source>Work units that were made: %1.</source>
            <translation>同时新建工作单位 %1 个。</translation>
        </message>
        <message>
            <source>Not taken in: %1 rows.</source>
            <translation>未导入 %1 行。</translation>
        </message>
        <message>
            <source>Of these, %1 rows were left alone since the database changed meanwhile.</source>
            <translation>其中 %1 行因为库里的信息在此期间被改动而没有导入。</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>之后改过</translation>
        </message>
        <message>
            <source>taken away since</source>
            <translation>之后已删去</translation>
        </message>
        <message>
            <source>there again</source>
            <translation>已经又有了</translation>
        </message>
        <message>
            <source>something newer belongs to it</source>
            <translation>之后又有了属于它的记录</translation>
        </message>
        <message>
            <source>what it belongs to is gone</source>
            <translation>它所属的已经没有了</translation>
        </message>
        <message>
            <source>its number was given to somebody else</source>
            <translation>它的号码之后给了别人</translation>
        </message>
        <message>
            <source>belongs to what stays</source>
            <translation>属于保留下来的</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source> (%1, %2)</source>
            <translation>（%1，%2）</translation>
        </message>
        <message>
            <source>: </source>
            <translation>：</translation>
        </message>
        <message>
            <source>Not taken in</source>
            <translation>未导入</translation>
        </message>
        <message>
            <source>Row %1 has the same name.</source>
            <translation>与第 %1 行名称相同。</translation>
        </message>
        <message>
            <source>Row %1 has the same code.</source>
            <translation>与第 %1 行代码相同。</translation>
        </message>
        <message>
            <source>Row %1 is the same entry.</source>
            <translation>与第 %1 行是同一条记录。</translation>
        </message>
        <message>
            <source>The same entry is there with other figures (%1 hours); the known ones were kept.</source>
            <translation>库中已有同一条记录，但时长不同（%1 小时），保留库中的。</translation>
        </message>
        <message>
            <source>The name of the unit is missing.</source>
            <translation>缺少单位名称。</translation>
        </message>
        <message>
            <source>The nature “%1” is not on the list; it was left open.</source>
            <translation>单位性质“%1”不在列表中，留空。</translation>
        </message>
        <message>
            <source>There is no community “%1”; it was left open.</source>
            <translation>没有“%1”这个社区，留空。</translation>
        </message>
        <message>
            <source>The kind “%1” is not known.</source>
            <translation>不认识类别“%1”。</translation>
        </message>
        <message>
            <source>The kind is missing, and the name does not tell it.</source>
            <translation>缺少类别，从名称也看不出来。</translation>
        </message>
        <message>
            <source>No kind is given; it was told by hours and deeds.</source>
            <translation>没有写类别，按时长和件数判断。</translation>
        </message>
        <message>
            <source>There is no superior organization “%1”.</source>
            <translation>没有“%1”这个上级党组织。</translation>
        </message>
        <message>
            <source>No code is given; it gets %1.</source>
            <translation>没有写代码，给它编为 %1。</translation>
        </message>
        <message>
            <source>Several organizations are called “%1”; a code has to tell which one.</source>
            <translation>有几个党组织都叫“%1”，要用代码说明是哪一个。</translation>
        </message>
        <message>
            <source>The kind known is “%2”, not “%1”; raising a branch is done on its page.</source>
            <translation>库中类别是“%2”，不是“%1”；升格请在党组织页面办理。</translation>
        </message>
        <message>
            <source>It stands under “%2”, not “%1”; moving it is done on its page.</source>
            <translation>它在“%2”下面，不在“%1”下面；划转请在党组织页面办理。</translation>
        </message>
        <message>
            <source>The date of founding lies in the future.</source>
            <translation>成立日期在今天之后。</translation>
        </message>
        <message>
            <source>There is no member “%1”.</source>
            <translation>没有党员“%1”。</translation>
        </message>
        <message>
            <source>“%1” is no number of hours.</source>
            <translation>“%1”不是小时数。</translation>
        </message>
        <message>
            <source>Category of member</source>
            <translation>党员类型</translation>
        </message>
        <message>
            <source>State of membership</source>
            <translation>党籍状态</translation>
        </message>
        <message>
            <source>The member belongs to %2, not to “%1”; filling gaps transfers nobody.</source>
            <translation>该党员属于%2，而不是“%1”；只补空白不会转移组织关系。</translation>
        </message>
        <message>
            <source>“%1” is no date; write it as 2001-07-01.</source>
            <translation>“%1”不是日期，请写成 2001-07-01 的样子。</translation>
        </message>
        <message>
            <source>“%1” is January, or October that lost its zero in a cell of numbers.</source>
            <translation>“%1”可能是 1 月，也可能是数字单元格丢了末尾 0 的 10 月。</translation>
        </message>
        <message>
            <source>The year of “%1” has two digits; write all four.</source>
            <translation>“%1”的年份只有两位，请写全四位。</translation>
        </message>
        <message>
            <source>An ID number of 15 digits as they were until 1999; enter the one of 18.</source>
            <translation>这是 15 位的旧身份证号，请填写 18 位公民身份号码。</translation>
        </message>
        <message>
            <source>In “%1” stands something that belongs to no name.</source>
            <translation>姓名“%1”中有不属于姓名的字符。</translation>
        </message>
        <message>
            <source>“%1” holds several numbers: mobile number “%2”, telephone “%3”.</source>
            <translation>“%1”中有几个号码：手机取“%2”，固定电话取“%3”。</translation>
        </message>
        <message>
            <source>The row is hidden in the sheet, by hand or by a filter.</source>
            <translation>该行在表中是隐藏的（手工隐藏或筛选）。</translation>
        </message>
        <message>
            <source>The branch of the rows below: %1.</source>
            <translation>支部名称行：以下各行属于“%1”。</translation>
        </message>
        <message>
            <source>No branch is named; %1 is taken from the name of the sheet.</source>
            <translation>未写党支部，按工作表名取“%1”。</translation>
        </message>
        <message>
            <source>No branch is named; %1 is taken from the line above.</source>
            <translation>未写党支部，按上方的支部名称行取“%1”。</translation>
        </message>
        <message>
            <source>The figure %1 was read as Excel's number of the day %2.</source>
            <translation>数字 %1 是 Excel 的日期序号，已读作 %2。</translation>
        </message>
        <message>
            <source>%2 members are called “%1” (%3). Choose who is meant, or write the ID number or the number of the certificate into the row.</source>
            <translation>有 %2 名党员叫“%1”（%3）。请选择是哪一位，或在该行填上身份证号或登记证号。</translation>
        </message>
        <message>
            <source>Number of the record</source>
            <translation>记录编号</translation>
        </message>
    </context>
    <context>
        <name>SheetChanges</name>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>moved: %1</source>
            <translation>移动：%1</translation>
        </message>
        <message>
            <source>resized: %1</source>
            <translation>改大小：%1</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>改动：%1</translation>
        </message>
        <message>
            <source>A copy that cannot be read any more</source>
            <translation>已无法读取的样式</translation>
        </message>
        <message>
            <source>taken out: %1</source>
            <translation>去掉：%1</translation>
        </message>
        <message>
            <source>put in: %1</source>
            <translation>加入：%1</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>……另有 %1 处</translation>
        </message>
        <message>
            <source>Styles of letters changed</source>
            <translation>改了文字样式</translation>
        </message>
        <message>
            <source>Paper, margins or page numbers changed</source>
            <translation>改了纸张、页边距或页码</translation>
        </message>
        <message>
            <source>Nothing that is seen</source>
            <translation>没有看得见的改动</translation>
        </message>
    </context>
    <context>
        <name>SheetWording</name>
        <message>
            <source>%1: there is no field %2.</source>
            <translation>%1：没有字段 %2。</translation>
        </message>
        <message>
            <source>%1: a brace { or } has no partner, or a condition is not closed with {/?}.</source>
            <translation>%1：花括号 { } 不成对，或条件没有用 {/如有} 结束。</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>线</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>方框</translation>
        </message>
        <message>
            <source>Seal ring</source>
            <translation>盖章圈</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>二维码</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>条形码</translation>
        </message>
        <message>
            <source>Character boxes</source>
            <translation>逐字方格</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组合</translation>
        </message>
        <message>
            <source>Repeated field of labels</source>
            <translation>重复排列</translation>
        </message>
        <message>
            <source>Flowing text</source>
            <translation>续排文字</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1“%2”</translation>
        </message>
        <message>
            <source>only where %1 is empty</source>
            <translation>%1为空时才打印</translation>
        </message>
        <message>
            <source>only where %1 is filled in</source>
            <translation>%1有内容时才打印</translation>
        </message>
        <message>
            <source>not where %1 is %2</source>
            <translation>%1为“%2”时不打印</translation>
        </message>
        <message>
            <source>only where %1 is %2</source>
            <translation>%1为“%2”时才打印</translation>
        </message>
        <message>
            <source>Page %1: no print font has the character %2.</source>
            <translation>第 %1 页：打印字体中没有“%2”字。</translation>
        </message>
        <message>
            <source>%1 stands partly outside the paper.</source>
            <translation>%1有一部分在纸外。</translation>
        </message>
        <message>
            <source>Page %1, %2: the text does not fit, even at its smallest size; its end is cut.</source>
            <translation>第 %1 页，%2：缩到最小字号仍放不下，末尾被截去。</translation>
        </message>
        <message>
            <source>Page %1, %2: the text fits only at %3 points instead of %4.</source>
            <translation>第 %1 页，%2：需缩到 %3 磅才放得下（原为 %4 磅）。</translation>
        </message>
        <message>
            <source>The certificate keeps its eight pages, the last five with twelve lines each: booklets that are out rely on it. Like this it cannot be saved.</source>
            <translation>登记证须保持八页，后五页每页十二行：已发出的册子以此为准。现在这样不能保存。</translation>
        </message>
        <message>
            <source>The form keeps its two pages, front and back of one sheet. Like this it cannot be saved.</source>
            <translation>登记表须保持正反两页。现在这样不能保存。</translation>
        </message>
        <message>
            <source>Body text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>小标题</translation>
        </message>
        <message>
            <source>Head of a table</source>
            <translation>表头</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>Cell, on the left</source>
            <translation>单元格（左对齐）</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>项目名</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>填写内容</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>附注</translation>
        </message>
        <message>
            <source>Small print</source>
            <translation>小字</translation>
        </message>
        <message>
            <source>Line of text</source>
            <translation>单行</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>寄件人</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>落款</translation>
        </message>
        <message>
            <source>Place to sign</source>
            <translation>签名处</translation>
        </message>
        <message>
            <source>Place of the seal</source>
            <translation>盖章处</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>须知</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>家庭成员</translation>
        </message>
        <message>
            <source>Downward text</source>
            <translation>竖排</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>页码</translation>
        </message>
        <message>
            <source>Cover: label</source>
            <translation>封面项目名</translation>
        </message>
        <message>
            <source>Cover: value</source>
            <translation>封面填写内容</translation>
        </message>
        <message>
            <source>Log: name</source>
            <translation>登记页姓名</translation>
        </message>
        <message>
            <source>Log: unit</source>
            <translation>登记页单位</translation>
        </message>
        <message>
            <source>Log: label</source>
            <translation>登记页项目名</translation>
        </message>
        <message>
            <source>Log: kind</source>
            <translation>登记页类别</translation>
        </message>
        <message>
            <source>Log: figure</source>
            <translation>登记页数字</translation>
        </message>
        <message>
            <source>Log: date</source>
            <translation>登记页日期</translation>
        </message>
        <message>
            <source>Log: contents</source>
            <translation>登记页内容</translation>
        </message>
    </context>
    <context>
        <name>SheetsForm</name>
        <message>
            <source>Papers</source>
            <translation>证表样式</translation>
        </message>
        <message>
            <source>Shown with</source>
            <translation>数据取自</translation>
        </message>
        <message>
            <source>Show the original</source>
            <translation>对照原样</translation>
        </message>
        <message>
            <source>The sheet as the program brings it along, to compare</source>
            <translation>显示程序自带的原样，以便对照</translation>
        </message>
        <message>
            <source>Back to the original…</source>
            <translation>恢复原样…</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>What is shown, as a PDF to try on paper (Ctrl+P)</source>
            <translation>把所见存为 PDF，以便试印 (Ctrl+P)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as the office's own copy (Ctrl+S)</source>
            <translation>保存为本单位的样式 (Ctrl+S)</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>撤销 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>重做 (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Insert a text</source>
            <translation>插入文字</translation>
        </message>
        <message>
            <source>Insert a line</source>
            <translation>插入横线</translation>
        </message>
        <message>
            <source>Insert a box</source>
            <translation>插入方框</translation>
        </message>
        <message>
            <source>Insert a ring for a seal</source>
            <translation>插入盖章圈</translation>
        </message>
        <message>
            <source>Insert an image</source>
            <translation>插入图片</translation>
        </message>
        <message>
            <source>Insert a code</source>
            <translation>插入二维码或条形码</translation>
        </message>
        <message>
            <source>Insert boxes for single characters</source>
            <translation>插入逐字方格</translation>
        </message>
        <message>
            <source>Duplicate (Ctrl+D)</source>
            <translation>再制 (Ctrl+D)</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>删除 (Del)</translation>
        </message>
        <message>
            <source>Align and distribute</source>
            <translation>对齐与分布</translation>
        </message>
        <message>
            <source>One step to the front</source>
            <translation>上移一层</translation>
        </message>
        <message>
            <source>One step to the back</source>
            <translation>下移一层</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Things snap to this grid and to the edges of others; hold Alt to place them freely</source>
            <translation>移动时吸附到网格和其他各项的边线；按住 Alt 可自由放置</translation>
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
            <source>›</source>
            <translation>›</translation>
        </message>
        <message>
            <source>Next page (Page Down)</source>
            <translation>下一页 (Page Down)</translation>
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
            <source>+</source>
            <translation>+</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>放大 (Ctrl++)</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适应窗口</translation>
        </message>
        <message>
            <source>Fit the window (Ctrl+0)</source>
            <translation>适应窗口 (Ctrl+0)</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>查找字段</translation>
        </message>
        <message>
            <source>Fields of the paper</source>
            <translation>可用字段</translation>
        </message>
        <message>
            <source>What will not print as it is meant to</source>
            <translation>打印前应留意的问题</translation>
        </message>
        <message>
            <source>Elements of the paper</source>
            <translation>版面各项</translation>
        </message>
        <message>
            <source>The person before in the branch (Alt+Page Up)</source>
            <translation>本支部上一人（Alt+Page Up）</translation>
        </message>
        <message>
            <source>The next person of the branch (Alt+Page Down)</source>
            <translation>本支部下一人（Alt+Page Down）</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Take the paper to another office, or over from one</source>
            <translation>把本证表样式存成文件带到别处，或取用别处的文件</translation>
        </message>
        <message>
            <source>Insert a table, or change its rows and columns</source>
            <translation>插入表格，或增删行列、合并拆分单元格</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>样式</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>&amp;Account</source>
            <translation>账号(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>登录(&amp;S)</translation>
        </message>
        <message>
            <source>Another &amp;database …</source>
            <translation>另选数据库(&amp;D)…</translation>
        </message>
    </context>
    <context>
        <name>StyleForm</name>
        <message>
            <source>Typeface</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source> pt</source>
            <translation> 磅</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>左右</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>上下</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>行距</translation>
        </message>
        <message>
            <source>In heights of the letters: 1.5 is one and a half lines</source>
            <translation>以字高为单位，1.5 即一倍半行距</translation>
        </message>
        <message>
            <source>Indent</source>
            <translation>首行缩进</translation>
        </message>
        <message>
            <source>First line of each paragraph, in characters</source>
            <translation>每段首行缩进的字数</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>放不下时</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>最小字号</translation>
        </message>
    </context>
    <context>
        <name>StyleListForm</name>
        <message>
            <source>Styles of the paper</source>
            <translation>本证表的样式</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>套用</translation>
        </message>
        <message>
            <source>What is selected looks like this style</source>
            <translation>让选中的内容套用此样式</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>A new style, which looks like what is selected</source>
            <translation>按选中的内容新建样式</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Only a style that nothing uses can go</source>
            <translation>没有使用的样式才能删除</translation>
        </message>
        <message>
            <source>Style name</source>
            <translation>样式名</translation>
        </message>
    </context>
    <context>
        <name>TimeLeft</name>
        <message>
            <source>about %1 s left</source>
            <translation>约剩 %1 秒</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>约剩 %1 分钟</translation>
        </message>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>约剩 %1 小时 %2 分钟</translation>
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
            <translation>记录 %1 条　时长 %2 小时　实事 %3 件</translation>
        </message>
    </context>
    <context>
        <name>UndoWords</name>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>goes away: %1</source>
            <translation>移除：%1</translation>
        </message>
        <message>
            <source>comes back: %1</source>
            <translation>恢复：%1</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>• %1 people go away, with all that belongs to them</source>
            <translation>• 移除 %1 人及其全部资料</translation>
        </message>
        <message>
            <source>• %1 people come back</source>
            <translation>• 恢复 %1 人</translation>
        </message>
        <message>
            <source>• something is changed of %1 other people</source>
            <translation>• 另有 %1 人的内容改回</translation>
        </message>
        <message>
            <source>• in all %1 entries go away, %2 come back, %3 get their former values</source>
            <translation>• 共移除 %1 条、恢复 %2 条、改回原值 %3 条</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>……另有 %1 项</translation>
        </message>
        <message>
            <source>An entry</source>
            <translation>一条资料</translation>
        </message>
        <message>
            <source>: </source>
            <translation>：</translation>
        </message>
    </context>
    <context>
        <name>UnfinishedRunsPane</name>
        <message>
            <source>Gi&amp;ve it up</source>
            <translation>放弃(&amp;V)</translation>
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
            <source>Residents' group</source>
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
            <source>the store; else DANGJIAN_STORE, else the user's own</source>
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
            <source>these lines; the program's version</source>
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
            <translation>办公室编号，默认 1</translation>
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
            <source>Makes a new store with the district's committee.</source>
            <translation>新建数据库，其中只有区委。</translation>
        </message>
        <message>
            <source>name of the district's committee</source>
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
            <source>the member's name</source>
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
            <source>begins with the parent's code</source>
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
            <source>The district's figures on a date: organizations, members, participation.</source>
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
            <source>The store %1 cannot be written to; nothing was changed: check the file's permissions.</source>
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
            <source>The member's hours of that day come to more than 24</source>
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
            <source>The date %1 has no day</source>
            <translation>日期 %1 没有写到日</translation>
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
            <source>neither a workbook nor a table of text</source>
            <translation>既不是工作簿也不是文本表格</translation>
        </message>
        <message>
            <source>no sheet has headings that are known</source>
            <translation>没有一张工作表有可识别的表头</translation>
        </message>
        <message>
            <source>The office's number is not between 1 and 8191</source>
            <translation>办公室编号不在 1 到 8191 之间</translation>
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
            <source>The person's name is missing</source>
            <translation>缺少姓名</translation>
        </message>
        <message>
            <source>The unit's name is missing</source>
            <translation>未填写单位名称</translation>
        </message>
        <message>
            <source>The date lies before the member's date of birth</source>
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
            <source>The year's sums of a member differ from the records.</source>
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
            <source>A member's present value is not that of its period.</source>
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
            <source>Every certificate of the selection has been printed before.</source>
            <translation>所选范围内的登记证都已打印过，没有需要打印的。</translation>
        </message>
        <message>
            <source>Members left out, since they have no valid certificate: %1.</source>
            <translation>没有有效登记证而未打印的人数：%1。</translation>
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
            <source>The member's state allows no certificate; nothing was changed.</source>
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
            <source>The ID number begins with 0, and no region's code does</source>
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
            <translation>从中断处继续：dangjianctl print %1 --resume %2</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>纸件</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>何时打印</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>党员</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>输出到</translation>
        </message>
        <message>
            <source>--%1 was said when the run began; it goes on as it was.</source>
            <translation>--%1 在开始打印时已经定下；继续时照旧。</translation>
        </message>
        <message>
            <source>Lists the print runs that have not come to their end.</source>
            <translation>列出没有完成的打印任务。</translation>
        </message>
        <message>
            <source>Gives a print run up; the files that are whole stay.</source>
            <translation>放弃一个打印任务；已经完整的文件保留。</translation>
        </message>
        <message>
            <source>the number of the run</source>
            <translation>打印任务的编号</translation>
        </message>
        <message>
            <source>a run that stopped, by its number or as "last": goes on with the files that are not whole</source>
            <translation>中断的打印任务，写编号或 last：接着写没有完整的文件</translation>
        </message>
        <message>
            <source>an index at the head of each branch's people, with file and page</source>
            <translation>每个支部的人员前加目录，注明文件和页码</translation>
        </message>
        <message>
            <source>There is no such print run to go on with; nothing was printed.</source>
            <translation>没有可以继续的这个打印任务；没有打印。</translation>
        </message>
        <message>
            <source>Another program works on this print run; nothing was done.</source>
            <translation>另一个程序正在进行这个打印任务；未作任何操作。</translation>
        </message>
        <message>
            <source>This print run has come to its end, or was given up; nothing was printed.</source>
            <translation>这个打印任务已经完成或被放弃；没有打印。</translation>
        </message>
        <message>
            <source>This run goes to a printer: go on with it in the program's print dialog.</source>
            <translation>这个任务输出到打印机：请在程序的打印窗口中继续。</translation>
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
            <translation>试导入：新增 %1 行，修改 %2 行，不变 %3 行；不导入 %4 行。</translation>
        </message>
        <message>
            <source>%1 rows are new, %2 changed what was there, %3 stay as they are; %4 rows were not entered.</source>
            <translation>已导入：新增 %1 行，修改 %2 行，不变 %3 行；未导入 %4 行。</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Entered at</source>
            <translation>导入时间</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>The import was undone.</source>
            <translation>这次导入已撤销。</translation>
        </message>
        <message>
            <source>Edited since, and left as they are: %1.</source>
            <translation>之后又修改过、未撤销的：%1。</translation>
        </message>
        <message>
            <source>the roster: .xlsx, .ods, .xls or .csv</source>
            <translation>花名册：.xlsx、.ods、.xls 或 .csv</translation>
        </message>
        <message>
            <source>the branch of rows that name none</source>
            <translation>未写党支部的行归入的党支部</translation>
        </message>
        <message>
            <source>JSON: {"heading": "field"}, an empty field for a column to leave out</source>
            <translation>JSON：{"标题": "字段"}，字段为空表示不导入该列</translation>
        </message>
        <message>
            <source>what becomes of those who are there already</source>
            <translation>已有的如何处理</translation>
        </message>
        <message>
            <source>dates without a day: ask, take the first, or leave them open</source>
            <translation>只有月份的日期：询问、取一日或不录入</translation>
        </message>
        <message>
            <source>the sheets to read, by name or number; else the one whose headings are known</source>
            <translation>要读的工作表，名称或序号；不写则读标题最相符的一张</translation>
        </message>
        <message>
            <source>write the rows that were refused, each with the reason, to be mended</source>
            <translation>把未导入的行连同原因写入文件，改好后可再导入</translation>
        </message>
        <message>
            <source>Enters the members of a roster; every row is told with the reason why it was not entered.</source>
            <translation>导入党员花名册；每行未导入的原因都会列出。</translation>
        </message>
        <message>
            <source>Enters the work units of a list.</source>
            <translation>导入单位名单。</translation>
        </message>
        <message>
            <source>Enters the organizations of a list.</source>
            <translation>导入党组织名单。</translation>
        </message>
        <message>
            <source>Enters the participation records of a list, for members who are there.</source>
            <translation>为已有的党员导入参与记录。</translation>
        </message>
        <message>
            <source>Lists what was imported, the newest first.</source>
            <translation>列出各次导入，最近的在前。</translation>
        </message>
        <message>
            <source>Takes an import back; what was edited since is left and told.</source>
            <translation>撤销一次导入；之后修改过的保留并列出。</translation>
        </message>
        <message>
            <source>its number in the list</source>
            <translation>列表中的批次号</translation>
        </message>
        <message>
            <source>of envelopes: dl (220 × 110 mm) unless said, or c5</source>
            <translation>信封尺寸：默认 dl（220×110 毫米），或 c5</translation>
        </message>
        <message>
            <source>the boxes for the postcode stand on the envelopes already</source>
            <translation>信封上已印有邮编框</translation>
        </message>
        <message>
            <source>the first label that is still there, 1 to 24, row by row</source>
            <translation>从标签纸上第几格印起，逐行数，1 到 24</translation>
        </message>
        <message>
            <source>the roster's telephones in clear, not masked; the journal notes it</source>
            <translation>花名册中的电话不隐去；日志会记下</translation>
        </message>
        <message>
            <source>services from this day on, the first of January unless said</source>
            <translation>从这一天起的服务，默认当年 1 月 1 日</translation>
        </message>
        <message>
            <source>services until this day, today unless said</source>
            <translation>到这一天止的服务，默认今天</translation>
        </message>
        <message>
            <source>the proof is valid for so many days, 30 unless said, 0 without limit</source>
            <translation>证明的有效天数，默认 30，0 为不限</translation>
        </message>
        <message>
            <source>--%1 does not concern this paper.</source>
            <translation>--%1 与这种纸张无关。</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>截止日期早于起始日期。</translation>
        </message>
        <message>
            <source>The same person stands in row %1</source>
            <translation>与第 %1 行是同一个人</translation>
        </message>
        <message>
            <source>The same name stands in row %1</source>
            <translation>与第 %1 行名称相同</translation>
        </message>
        <message>
            <source>The same code stands in row %1</source>
            <translation>与第 %1 行代码相同</translation>
        </message>
        <message>
            <source>The same entry stands in row %1</source>
            <translation>与第 %1 行是同一条记录</translation>
        </message>
        <message>
            <source>The same entry is there with other figures (%1 hours); the known ones were kept</source>
            <translation>已有同一条记录，但数字不同（%1 小时）；保留原有的</translation>
        </message>
        <message>
            <source>%1 (%2, %3) is there with the same date of birth and another ID number</source>
            <translation>已有同名、同出生日期而身份号码不同的 %1（%2，%3）</translation>
        </message>
        <message>
            <source>%1 (%2, %3) is there with the same telephone and another ID number</source>
            <translation>已有同名、同电话而身份号码不同的 %1（%2，%3）</translation>
        </message>
        <message>
            <source>%1 (%2, %3) is there with a name much alike and the same date of birth</source>
            <translation>已有姓名相近、出生日期相同的 %1（%2，%3）</translation>
        </message>
        <message>
            <source>The store has changed since the dry run, and this row would now do something else</source>
            <translation>试导入之后数据有了变化，此行将产生不同的结果</translation>
        </message>
        <message>
            <source>Left out on purpose</source>
            <translation>已选择不导入</translation>
        </message>
        <message>
            <source>The branch “%1” takes no members now</source>
            <translation>党支部“%1”现在不能有党员</translation>
        </message>
        <message>
            <source>Of the date %1 the day is missing</source>
            <translation>日期“%1”只有月份，缺少日</translation>
        </message>
        <message>
            <source>Of the date %1 the day is missing; the date was left open</source>
            <translation>日期“%1”只有月份，未录入该日期</translation>
        </message>
        <message>
            <source>“%1” is no whole number</source>
            <translation>“%1”不是整数</translation>
        </message>
        <message>
            <source>“%1” is no figure of hours</source>
            <translation>“%1”不是时长</translation>
        </message>
        <message>
            <source>The name of the unit is missing</source>
            <translation>缺少单位名称</translation>
        </message>
        <message>
            <source>“%1” is no nature of a unit</source>
            <translation>“%1”不是单位性质</translation>
        </message>
        <message>
            <source>There is no community “%1”; it was left open</source>
            <translation>没有社区“%1”，未录入社区</translation>
        </message>
        <message>
            <source>“%1” is no kind</source>
            <translation>没有“%1”这一类别</translation>
        </message>
        <message>
            <source>The kind is missing, and the name does not tell it</source>
            <translation>缺少类别，名称中也看不出</translation>
        </message>
        <message>
            <source>There is no organization above called “%1”</source>
            <translation>没有上级党组织“%1”</translation>
        </message>
        <message>
            <source>The code is missing; %1 was given</source>
            <translation>缺少代码，编为 %1</translation>
        </message>
        <message>
            <source>Several organizations are called “%1”; the code has to tell which one</source>
            <translation>有几个党组织叫“%1”，须用代码说明是哪一个</translation>
        </message>
        <message>
            <source>The kind is “%1” here, but “%2” is known; the known one was kept</source>
            <translation>此处类别为“%1”，已有的是“%2”；保留已有的</translation>
        </message>
        <message>
            <source>The organization above is “%1” here, but “%2” is known; the known one was kept</source>
            <translation>此处上级为“%1”，已有的是“%2”；保留已有的</translation>
        </message>
        <message>
            <source>The date of founding lies in the future</source>
            <translation>成立日期在将来</translation>
        </message>
        <message>
            <source>There is no member “%1”</source>
            <translation>没有党员“%1”</translation>
        </message>
        <message>
            <source>There is no field “%1”</source>
            <translation>没有“%1”这一项</translation>
        </message>
        <message>
            <source>it is no JSON object of headings and fields</source>
            <translation>它不是“标题: 字段”形式的 JSON 对象</translation>
        </message>
        <message>
            <source>There is no sheet “%1” in the file</source>
            <translation>文件中没有工作表“%1”</translation>
        </message>
        <message>
            <source>it is no longer what was read</source>
            <translation>它与读入时已不相同</translation>
        </message>
        <message>
            <source>This is one and the same member; nothing was merged.</source>
            <translation>两边是同一条党员记录，未作合并。</translation>
        </message>
        <message>
            <source>Line %1 (%2): this is not XML that can be read</source>
            <translation>第 %1 行（%2）：此处不是可读取的 XML</translation>
        </message>
        <message>
            <source>Line %1: the file begins with &lt;%2&gt;; a sheet file begins with &lt;sheet&gt;</source>
            <translation>第 %1 行：文件以 &lt;%2&gt; 开头，版式文件应以 &lt;sheet&gt; 开头</translation>
        </message>
        <message>
            <source>Line %1, %2: &lt;%3&gt; is not known here</source>
            <translation>第 %1 行，%2：此处不能有 &lt;%3&gt;</translation>
        </message>
        <message>
            <source>Line %1, %2: the attribute “%3” is not known</source>
            <translation>第 %1 行，%2：没有“%3”这个属性</translation>
        </message>
        <message>
            <source>Line %1, %2: the attribute “%3” is missing</source>
            <translation>第 %1 行，%2：缺少属性“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: %3=“%4” is not a number from %5 to %6</source>
            <translation>第 %1 行，%2：%3=“%4”不是 %5 到 %6 之间的数</translation>
        </message>
        <message>
            <source>Line %1, %2: %3 takes %4 to %5 numbers</source>
            <translation>第 %1 行，%2：%3 应有 %4 到 %5 个数</translation>
        </message>
        <message>
            <source>Line %1, %2: %3=“%4” is none of these: %5</source>
            <translation>第 %1 行，%2：%3=“%4”不在可用值之列：%5</translation>
        </message>
        <message>
            <source>Line %1, %2: the words “%3” stand between elements</source>
            <translation>第 %1 行，%2：文字“%3”不属于任何元素</translation>
        </message>
        <message>
            <source>Line %1, %2: the sheet has no page</source>
            <translation>第 %1 行，%2：版式中没有页</translation>
        </message>
        <message>
            <source>Line %1, %2: there is no style “%3”</source>
            <translation>第 %1 行，%2：没有样式“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: there are two styles “%3”</source>
            <translation>第 %1 行，%2：样式“%3”重复</translation>
        </message>
        <message>
            <source>Line %1, %2: there are two elements “%3”</source>
            <translation>第 %1 行，%2：元素“%3”重复</translation>
        </message>
        <message>
            <source>Line %1, %2: the sheet is larger than the program reads</source>
            <translation>第 %1 行，%2：版式过大，超出程序可读取的范围</translation>
        </message>
        <message>
            <source>Line %1, %2: a row has more cells than there are columns for</source>
            <translation>第 %1 行，%2：某行的单元格多于列数</translation>
        </message>
        <message>
            <source>Line %1, %2: the picture is no JPEG</source>
            <translation>第 %1 行，%2：图片不是 JPEG 格式</translation>
        </message>
        <message>
            <source>Line %1, %2: a brace stands alone at “%3”; write {{ or }} for the character itself</source>
            <translation>第 %1 行，%2：“%3”处的大括号不成对；要印出大括号本身，请写 {{ 或 }}</translation>
        </message>
        <message>
            <source>Line %1, %2: there is no format “%3”</source>
            <translation>第 %1 行，%2：没有格式“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: “%3” cannot stand in braces</source>
            <translation>第 %1 行，%2：“%3”不能写在大括号里</translation>
        </message>
        <message>
            <source>Line %1, %2: a condition, bold or underlined words are not closed in “%3…”</source>
            <translation>第 %1 行，%2：“%3…”中的条件、粗体或下划线没有正确结束</translation>
        </message>
        <message>
            <source>Line %1, %2: “%3” is no condition</source>
            <translation>第 %1 行，%2：“%3”不是条件</translation>
        </message>
        <message>
            <source>Line %1, %2: this sheet has no field “%3”</source>
            <translation>第 %1 行，%2：本版式没有字段“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: this sheet has no list “%3”</source>
            <translation>第 %1 行，%2：本版式没有列表“%3”</translation>
        </message>
        <message>
            <source>Line %1, %2: the certificate keeps its eight pages, the last five with twelve lines each; booklets that are out rely on it</source>
            <translation>第 %1 行，%2：登记证须保持八页，后五页每页十二行，已发出的证册以此为准</translation>
        </message>
        <message>
            <source>Line %1, %2: the form keeps its two pages, front and back of one sheet</source>
            <translation>第 %1 行，%2：登记表须保持正反两页</translation>
        </message>
        <message>
            <source>Line %1, %2: this is another sheet: %3</source>
            <translation>第 %1 行，%2：这是另一种版式：%3</translation>
        </message>
        <message>
            <source>Members left out, since they have served nothing in the period: %1.</source>
            <translation>因期间内没有志愿服务记录而未打印的党员人数：%1。</translation>
        </message>
        <message>
            <source>--%1 is for certificates.</source>
            <translation>--%1 只用于登记证。</translation>
        </message>
        <message>
            <source>Prints certificates, forms, letters, envelopes, labels and lists to PDF.</source>
            <translation>把登记证、登记表、信函、信封、标签和名单打印为 PDF。</translation>
        </message>
        <message>
            <source>which paper; photos, labels and rosters put people together</source>
            <translation>哪种纸张；照片页、标签和花名册是多人合印</translation>
        </message>
        <message>
            <source>The member has served nothing in the period; nothing was printed.</source>
            <translation>该党员在此期间没有志愿服务记录，未打印任何内容。</translation>
        </message>
        <message>
            <source>The office's own copy of the sheet %1 is broken, so the original was used: %2.</source>
            <translation>本单位的《%1》版式有误，已改用原版式：%2。</translation>
        </message>
        <message>
            <source>The branch is “%1” here, but the member belongs to %2; nothing was transferred</source>
            <translation>此处党支部为“%1”，而该党员属于%2；未作转移</translation>
        </message>
        <message>
            <source>JSON: {"name in the roster": "code"}, remembered for the next time</source>
            <translation>JSON：{"花名册中的名称": "代码"}，以后不必再说</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>口令：</translation>
        </message>
        <message>
            <source>The backup is whole: %1, office %2, %3 members, %4 records, last change %5.</source>
            <translation>备份完好：%1，办公室编号 %2，党员 %3 人，记录 %4 条，最后一次改动 %5。</translation>
        </message>
        <message>
            <source>Makes a backup while others work, and proves it; old ones go by rotation.</source>
            <translation>在他人工作时备份并校验；旧备份按规则轮换。</translation>
        </message>
        <message>
            <source>folder for it, the folder “backups” beside the store unless said</source>
            <translation>存放备份的文件夹；未指定时为数据库旁的 backups 文件夹</translation>
        </message>
        <message>
            <source>Opens a backup, proves all of it and says what is in it.</source>
            <translation>打开备份，全面校验，并列出其中内容。</translation>
        </message>
        <message>
            <source>the backup</source>
            <translation>备份文件</translation>
        </message>
        <message>
            <source>Puts a backup in the store's place, which may be empty; the present store is kept aside.</source>
            <translation>用备份恢复数据库（原处可为空）；现有数据库另行保留。</translation>
        </message>
        <message>
            <source>The office's own copy of a paper is broken; the original is printed.</source>
            <translation>本单位的版式有误，打印时改用原版式。</translation>
        </message>
        <message>
            <source>All records are whole, but %1 of the office's own papers are broken and the originals are printed: mend them in the program, or go back to the original there.</source>
            <translation>所有记录完好，但本单位的版式有%1个有误，打印时改用原版式：请在程序的“证表样式”中修改，或恢复原样。</translation>
        </message>
        <message>
            <source>Columns not taken in: %1.</source>
            <translation>未读取的列：%1。</translation>
        </message>
        <message>
            <source>These headings stand there twice, and only the first column was read: %1. Is there a second table beside the first?</source>
            <translation>这些表头出现了两次，只读取了前一列：%1。旁边是否还有一张并排的表？</translation>
        </message>
        <message>
            <source>More than 30 % of a branch change: of %1, %2 of %3 members, with values replaced in %4 of them. Look whether each column is what it should be.</source>
            <translation>有的支部超过 30% 的党员被改动：%1 的 %3 名党员中有 %2 名，其中 %4 名的已有内容被替换。请核对各列是否对应正确。</translation>
        </message>
        <message>
            <source>What headings and other spellings of branches' names stand for stays known.</source>
            <translation>列标题含义和支部名称的其他写法会保留，下次导入时照用。</translation>
        </message>
        <message>
            <source>descriptor whose first line is the passphrase</source>
            <translation>首行为口令的文件描述符</translation>
        </message>
        <message>
            <source>Members left out, since they have no address: %1.</source>
            <translation>没有住址而未打印的人数：%1。</translation>
        </message>
        <message>
            <source>--year does not go with --from and --to.</source>
            <translation>--year 不能与 --from、--to 同时使用。</translation>
        </message>
        <message>
            <source>Lists records by date, those of a member, of a branch or of all; amended and voided ones included.</source>
            <translation>按日期列出某人、某组织或全部的参与记录，含更正和作废的。</translation>
        </message>
        <message>
            <source>what was done for this organization and those below it</source>
            <translation>为该组织及其下级所做的</translation>
        </message>
        <message>
            <source>from this day on</source>
            <translation>从这一天起</translation>
        </message>
        <message>
            <source>up to this day</source>
            <translation>到这一天为止</translation>
        </message>
        <message>
            <source>what is void or amended: show it (unless said), hide it, only void ones</source>
            <translation>作废或更正的：显示（默认）、隐藏、只看作废的</translation>
        </message>
        <message>
            <source>The year of “%1” has two digits; write all four</source>
            <translation>“%1”的年份只有两位，请写全四位</translation>
        </message>
        <message>
            <source>This is an ID number of 15 digits as they were until 1999; enter the one of 18</source>
            <translation>这是 15 位的旧身份证号，请填写 18 位公民身份号码</translation>
        </message>
        <message>
            <source>In the name “%1” stands something that belongs to no name</source>
            <translation>姓名“%1”中有不属于姓名的字符</translation>
        </message>
        <message>
            <source>“%1” holds several numbers: mobile number “%2”, telephone “%3”</source>
            <translation>“%1”中有几个号码：手机取“%2”，固定电话取“%3”</translation>
        </message>
        <message>
            <source>The row is hidden in the sheet, by hand or by a filter</source>
            <translation>该行在表中是隐藏的（手工隐藏或筛选）</translation>
        </message>
        <message>
            <source>Names %1, the branch of the rows below</source>
            <translation>支部名称行：以下各行属于“%1”</translation>
        </message>
        <message>
            <source>The row names no branch; %1 was taken from the name of the sheet</source>
            <translation>该行未写党支部，按工作表名取“%1”</translation>
        </message>
        <message>
            <source>The row names no branch; %1 was taken from the line above</source>
            <translation>该行未写党支部，按上方的支部名称行取“%1”</translation>
        </message>
        <message>
            <source>The kind is missing; hours and deeds tell which it is</source>
            <translation>未写类别，按时长和件数判定</translation>
        </message>
        <message>
            <source>%2 members are called “%1” (%3); write the ID number or the number of the certificate into the row, in a column of that name, and import the file again</source>
            <translation>有 %2 名党员叫“%1”（%3）；请在表中加“身份证号”或“登记证号”一列，在该行填上号码，再重新导入</translation>
        </message>
        <message>
            <source>The backup is sealed with a passphrase</source>
            <translation>备份已用口令加密</translation>
        </message>
        <message>
            <source>This is not the backup's passphrase</source>
            <translation>口令不正确</translation>
        </message>
        <message>
            <source>The setting with the lock of the backups is broken: set the passphrase anew</source>
            <translation>备份加密的设置已损坏，请重新设置口令</translation>
        </message>
        <message>
            <source>it is no sealed backup</source>
            <translation>不是加密备份</translation>
        </message>
        <message>
            <source>a newer version of the program sealed it</source>
            <translation>由更新版本的程序加密</translation>
        </message>
        <message>
            <source>it is damaged or cut short</source>
            <translation>已损坏或不完整</translation>
        </message>
        <message>
            <source>“%1” is no date; write it as 2001-07-01</source>
            <translation>“%1”不是日期，请写成 2001-07-01 的样子</translation>
        </message>
        <message>
            <source>%1 is January, or October that lost its zero in a cell of numbers</source>
            <translation>%1 可能是 1 月，也可能是数字单元格丢了末尾 0 的 10 月</translation>
        </message>
        <message>
            <source>%1 was read as the spreadsheet's number of the day %2</source>
            <translation>%1 是表格软件的日期序号，已读作 %2</translation>
        </message>
        <message>
            <source>a web page without a table: save it as .xlsx</source>
            <translation>没有表格的网页：请另存为 .xlsx</translation>
        </message>
        <message>
            <source>under its headings there is no row</source>
            <translation>表头下面没有任何一行</translation>
        </message>
        <message>
            <source>Sheets not read: %1; name them with --sheet.</source>
            <translation>未读取的工作表：%1；可用 --sheet 指定。</translation>
        </message>
        <message>
            <source>The store %1 is not in its place any more; nothing was changed: put it back.</source>
            <translation>数据库 %1 已不在原处，未作任何更改：请将其放回原处。</translation>
        </message>
        <message>
            <source>The store asks who you are; nothing was done: say --as NAME.</source>
            <translation>该数据库需要登录，未执行任何操作：请用 --as 账号 指明身份。</translation>
        </message>
        <message>
            <source>Too many wrong passwords; nothing was done: try again after %1.</source>
            <translation>密码错误次数过多，未执行任何操作：请在 %1 之后再试。</translation>
        </message>
        <message>
            <source>This account is closed; nothing was done: ask the department.</source>
            <translation>该账号已停用，未执行任何操作：请联系组织部门。</translation>
        </message>
        <message>
            <source>The name or the password is wrong; nothing was done.</source>
            <translation>账号或密码不正确，未执行任何操作。</translation>
        </message>
        <message>
            <source>The account may not do this; nothing was changed: ask the department.</source>
            <translation>该账号没有此项权限，未作任何更改：请联系组织部门。</translation>
        </message>
        <message>
            <source>This belongs to an organization outside the account's; nothing was changed: ask the department.</source>
            <translation>该内容属于账号管理范围之外的组织，未作任何更改：请联系组织部门。</translation>
        </message>
        <message>
            <source>descriptor whose next line is the new password; else asked for</source>
            <translation>从该文件描述符读取下一行作为新密码；未指定时在终端询问</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>Last signed in</source>
            <translation>最近登录</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>active</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>What</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>Each within its organization and all below it; the department in the whole district.</source>
            <translation>均限于本组织及其下级组织；组织部门适用于全区。</translation>
        </message>
        <message>
            <source>the account, as it is typed at the door</source>
            <translation>登录时输入的账号</translation>
        </message>
        <message>
            <source>whose account it is</source>
            <translation>账号使用人姓名</translation>
        </message>
        <message>
            <source>it sees and changes this one and all below; not needed for the department</source>
            <translation>可查看和修改该组织及其下级；组织部门无需指定</translation>
        </message>
        <message>
            <source>Lists the accounts.</source>
            <translation>列出账号。</translation>
        </message>
        <message>
            <source>Adds an account. The first one, of the department, makes the store ask for a sign-in.</source>
            <translation>添加账号。第一个账号须为组织部门账号，添加后数据库即要求登录。</translation>
        </message>
        <message>
            <source>what it may do</source>
            <translation>角色，决定其权限</translation>
        </message>
        <message>
            <source>the password is to be changed at the first sign-in</source>
            <translation>首次登录时须修改密码</translation>
        </message>
        <message>
            <source>Changes an account; what is not said stays.</source>
            <translation>修改账号；未指定的项目保持不变。</translation>
        </message>
        <message>
            <source>another name to sign in with</source>
            <translation>新的登录账号</translation>
        </message>
        <message>
            <source>whose password; one's own unless said</source>
            <translation>修改谁的密码；未指定时为本人</translation>
        </message>
        <message>
            <source>Closes an account; what it did stays on record.</source>
            <translation>停用账号；其操作记录保留。</translation>
        </message>
        <message>
            <source>Sets a forgotten password anew without a sign-in; every account of the department is told so.</source>
            <translation>无需登录即可重设遗忘的密码；组织部门的每个账号都会收到提示。</translation>
        </message>
        <message>
            <source>Tells what each role may do.</source>
            <translation>列出各角色的权限。</translation>
        </message>
        <message>
            <source>there is no copy in the second place: %1</source>
            <translation>第二存放处没有副本：%1</translation>
        </message>
        <message>
            <source>There is no store at the place yet.</source>
            <translation>该位置还没有数据库。</translation>
        </message>
        <message>
            <source>The present store cannot be read; it would be kept aside.</source>
            <translation>现有数据库无法读取，恢复时会另行保留。</translation>
        </message>
        <message>
            <source>Against the backup, the present store has %1 members and %2 records.</source>
            <translation>与备份相比，现有数据库党员 %1，记录 %2。</translation>
        </message>
        <message>
            <source>The present store is not the one that was backed up, or was restored since.</source>
            <translation>现有数据库不是这份备份所备份的那个，或者此后恢复过。</translation>
        </message>
        <message>
            <source>Changes since in the present store, which would be lost from it: %1.</source>
            <translation>现有数据库在备份之后的改动（恢复后将没有）：%1。</translation>
        </message>
        <message>
            <source>%1, office %2: %3 organizations, %4 members, %5 records; data format %6.</source>
            <translation>%1，办公室编号 %2：%3 个组织，%4 名党员，%5 条记录；数据格式 %6。</translation>
        </message>
        <message>
            <source>tell what is in it and what the present store has beyond it, and change nothing</source>
            <translation>只说明备份的内容和现有数据库多出的内容，不作改动</translation>
        </message>
        <message>
            <source>Change %1 of %2 (%3, %4):</source>
            <translation>操作 %1，%2（%3，%4）：</translation>
        </message>
        <message>
            <source>%1 changes right before it were taken out.</source>
            <translation>它前面有 %1 项操作被删掉。</translation>
        </message>
        <message>
            <source>the seal of the change before it was replaced or their order was altered.</source>
            <translation>前一项操作的封印被换过，或者先后次序被改动。</translation>
        </message>
        <message>
            <source>%1 of its rows in the journal were taken out.</source>
            <translation>它的流水中有 %1 行被删掉。</translation>
        </message>
        <message>
            <source>what the journal says of %1 was altered.</source>
            <translation>流水中关于 %1 的内容被改动。</translation>
        </message>
        <message>
            <source>its own entry, its seal or its rows in the journal were altered.</source>
            <translation>操作本身、它的封印或流水被改动。</translation>
        </message>
        <message>
            <source>The row was added, and no change of this program did that.</source>
            <translation>这一行不是由本程序添加的。</translation>
        </message>
        <message>
            <source>last noted by change %1 of %2 (%3, %4)</source>
            <translation>最近一次登记是操作 %1，%2（%3，%4）</translation>
        </message>
        <message>
            <source>The row was deleted, and no change of this program did that: %1.</source>
            <translation>这一行不是由本程序删除的：%1。</translation>
        </message>
        <message>
            <source>Altered: %1; %2.</source>
            <translation>被改动的栏：%1；%2。</translation>
        </message>
        <message>
            <source>whose account is used, where the store has accounts</source>
            <translation>数据库设有账号时，以该账号身份执行</translation>
        </message>
        <message>
            <source>descriptor whose first line is the password; else the terminal is asked</source>
            <translation>从该文件描述符读取首行作为密码；未指定时在终端询问</translation>
        </message>
        <message>
            <source>with one account of each role; names and passwords are told</source>
            <translation>为每种角色各建一个账号，并告知账号和密码</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>组织部门</translation>
        </message>
        <message>
            <source>Branch secretary</source>
            <translation>党支部</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>Look up members, records and figures</source>
            <translation>查询党员、记录和统计</translation>
        </message>
        <message>
            <source>Show ID numbers, phones and addresses (journaled)</source>
            <translation>查看身份证号、电话和地址（留痕）</translation>
        </message>
        <message>
            <source>Print certificates, forms and letters</source>
            <translation>打印登记证、登记表和信函</translation>
        </message>
        <message>
            <source>Enter and correct participation records</source>
            <translation>登记和更正参与记录</translation>
        </message>
        <message>
            <source>Enter and change members</source>
            <translation>录入和修改党员</translation>
        </message>
        <message>
            <source>Enter and change places</source>
            <translation>录入和修改点位</translation>
        </message>
        <message>
            <source>Enter and change work units</source>
            <translation>录入和修改单位</translation>
        </message>
        <message>
            <source>Import rosters and records</source>
            <translation>导入名册和记录</translation>
        </message>
        <message>
            <source>Export lists</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <source>Merge duplicate members</source>
            <translation>合并重复党员</translation>
        </message>
        <message>
            <source>Change particulars of organizations</source>
            <translation>修改组织信息</translation>
        </message>
        <message>
            <source>Add, move and dissolve organizations</source>
            <translation>增设、调整和撤销组织</translation>
        </message>
        <message>
            <source>Change the papers</source>
            <translation>修改证件版式</translation>
        </message>
        <message>
            <source>Change settings of the database</source>
            <translation>修改数据库设置</translation>
        </message>
        <message>
            <source>Keep accounts</source>
            <translation>管理账号</translation>
        </message>
        <message>
            <source>See what everybody did</source>
            <translation>查看全部操作记录</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>检查数据库</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>The log beside the store is cut off: what was saved last may be missing</source>
            <translation>数据库旁的日志已被截断，最后保存的内容可能缺失</translation>
        </message>
        <message>
            <source>Saves what can be read of a damaged store into a new one and names what is lost; the damaged file is only read.</source>
            <translation>把损坏的数据库中还能读出的内容抢救到新数据库，并列出丢失的内容；损坏的文件只读不写。</translation>
        </message>
        <message>
            <source>the new store</source>
            <translation>新数据库</translation>
        </message>
        <message>
            <source>New password: </source>
            <translation>新密码：</translation>
        </message>
        <message>
            <source>The same again: </source>
            <translation>再输入一次：</translation>
        </message>
        <message>
            <source>There is no account “%1”; nothing was changed.</source>
            <translation>没有账号“%1”，未作任何更改。</translation>
        </message>
        <message>
            <source>No password was given; nothing was done: say --password-fd N, or call it from a terminal.</source>
            <translation>未提供密码，未执行任何操作：请用 --password-fd N 指定，或在终端中运行。</translation>
        </message>
        <message>
            <source>The two new passwords differ</source>
            <translation>两次输入的新密码不一致</translation>
        </message>
        <message>
            <source>The passphrase is too short: take at least 12 characters</source>
            <translation>口令太短：至少 12 个字符</translation>
        </message>
        <message>
            <source>The backups lie in this folder already</source>
            <translation>备份本来就放在这个文件夹</translation>
        </message>
        <message>
            <source>Password of %1: </source>
            <translation>%1 的密码：</translation>
        </message>
        <message>
            <source>Waiting for another program that writes to the store …</source>
            <translation>正在等待另一程序写完数据库……</translation>
        </message>
        <message>
            <source>%1 rows could not be saved, and the chain of changes is broken at %2 places; the answer names them. Compare them with the latest backup</source>
            <translation>有 %1 行无法抢救，改动链在 %2 处断开，结果中已逐一列出，请与最近的备份核对</translation>
        </message>
        <message>
            <source>The store is damaged, parts of it cannot be read; nothing was changed: keep this file, and put back the latest backup, or save what can be read with “dangjianctl salvage --to FILE”.</source>
            <translation>数据库已损坏，部分内容无法读取，未作任何改动，请保留此文件并恢复最近的备份，或用“dangjianctl salvage --to 文件”抢救还能读出的内容。</translation>
        </message>
        <message>
            <source>Something was done since that depends on it; nothing was undone.</source>
            <translation>后来的操作以它为依据，未作撤销。</translation>
        </message>
        <message>
            <source>What was done to accounts is not undone; change the account instead.</source>
            <translation>对账号的操作不作撤销，请直接修改账号。</translation>
        </message>
        <message>
            <source>The store %1 is damaged; nothing was written to it: restore the last backup, or save what can be read of it with “dangjianctl salvage --to FILE”.</source>
            <translation>数据库 %1 已损坏，没有写入任何内容，请恢复最近的备份，或用“dangjianctl salvage --to 文件”抢救还能读出的内容。</translation>
        </message>
        <message>
            <source>An account's name has letters, digits, “.”, “-” or “_” and no spaces</source>
            <translation>账号只能由字母、数字、“.”、“-”、“_”组成，不能有空格</translation>
        </message>
        <message>
            <source>The organization of the account is missing</source>
            <translation>未指定账号所属组织</translation>
        </message>
        <message>
            <source>The first account has to be one of the department</source>
            <translation>第一个账号必须是组织部门账号</translation>
        </message>
        <message>
            <source>This role does not fit the organization</source>
            <translation>该角色与所选组织不相符</translation>
        </message>
        <message>
            <source>At least one account of the department has to stay in use</source>
            <translation>至少须保留一个在用的组织部门账号</translation>
        </message>
        <message>
            <source>A password has at least 8 characters</source>
            <translation>密码至少 8 个字符</translation>
        </message>
        <message>
            <source>A password has at most 128 characters</source>
            <translation>密码最多 128 个字符</translation>
        </message>
        <message>
            <source>This password is among those that are tried first; choose another one</source>
            <translation>该密码过于常见，容易被猜中，请另选一个</translation>
        </message>
        <message>
            <source>--%1 does not concern this paper: it tells no numbers and addresses in clear.</source>
            <translation>--%1 与这种纸件无关：其中的号码和住址都是遮盖的。</translation>
        </message>
        <message>
            <source>why ID number, telephone and address are told in clear; the journal keeps it, and the settings may ask for it</source>
            <translation>以明文给出身份证号、电话和住址的原因；日志会记下，设置可要求必须填写</translation>
        </message>
        <message>
            <source>The settings ask why ID numbers, telephones and addresses are told in clear; nothing was shown or printed: say --reason TEXT.</source>
            <translation>设置要求说明为何以明文给出身份证号、电话和住址；没有显示也没有打印任何内容：请用 --reason TEXT 说明原因。</translation>
        </message>
        <message>
            <source>the clock of this PC (%1) is behind the last day on which this store was worked with (%2): what is entered now gets the wrong date, and what begins on a certain day has to wait; set the date and time of the PC right</source>
            <translation>本机时钟（%1）早于本数据库最近使用的日期（%2）：此时录入的内容会记上错误的日期，按日期生效的事项暂不生效；请把电脑的日期和时间调准</translation>
        </message>
        <message>
            <source>Changes the password: one's own, or somebody else's, who has to change it before anything else.</source>
            <translation>修改密码：自己的，或别人的；别人须先改掉它才能做其他事。</translation>
        </message>
        <message>
            <source>one that somebody else gave opens only “account password”, which changes it</source>
            <translation>别人给的密码只能用于“account password”，即先修改它</translation>
        </message>
        <message>
            <source>The member has no address; nothing was printed.</source>
            <translation>该党员没有地址，未打印。</translation>
        </message>
        <message>
            <source>The password was given by somebody else; nothing was done: change it first with “dangjianctl account password”.</source>
            <translation>这个密码是别人给的；没有执行任何操作：请先用“dangjianctl account password”修改密码。</translation>
        </message>
        <message>
            <source>Last change: %1 by %2.</source>
            <translation>最后一次改动：%1，操作人 %2。</translation>
        </message>
        <message>
            <source>The photo of a member is not the one that was stored: it is damaged or missing.</source>
            <translation>某党员的照片不是当初存入的那张：已损坏或缺失。</translation>
        </message>
        <message>
            <source>There is no backup at %1; nothing was changed: correct the path.</source>
            <translation>%1 处没有备份；什么也没有改动：请更正路径。</translation>
        </message>
        <message>
            <source>The place is longer than 100 characters</source>
            <translation>地点超过 100 个字</translation>
        </message>
        <message>
            <source>The certifier is longer than 100 characters</source>
            <translation>证明人超过 100 个字</translation>
        </message>
    </context>
    <context>
        <name>dangjian::AccountButton</name>
        <message>
            <source>The user of this computer; every change is recorded under this name</source>
            <translation>本机用户；每项更改都以此名记录</translation>
        </message>
        <message>
            <source>User of this computer: %1</source>
            <translation>本机用户：%1</translation>
        </message>
        <message>
            <source>Accounts …</source>
            <translation>账号…</translation>
        </message>
        <message>
            <source>%1, %2; every change is recorded under this account</source>
            <translation>%1，%2；每项更改都以此账号记录</translation>
        </message>
        <message>
            <source>%1, %2, %3; every change is recorded under this account</source>
            <translation>%1，%2，%3；每项更改都以此账号记录</translation>
        </message>
        <message>
            <source>Account: %1</source>
            <translation>账号：%1</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>锁定(&amp;L)</translation>
        </message>
        <message>
            <source>Change my &amp;password …</source>
            <translation>修改密码(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Accounts …</source>
            <translation>账号(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Sign out</source>
            <translation>退出登录(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>dangjian::AccountDialog</name>
        <message>
            <source>Edit %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>The first account</source>
            <translation>第一个账号</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>新建账号</translation>
        </message>
        <message>
            <source>From now on the program asks for an account and its password when this database is opened, here and on every computer, and dangjianctl does, too. The first account is of the department: it does everything and makes the accounts of the others. Whoever forgets its password needs the file itself to set a new one, which leaves a trace.</source>
            <translation>从此以后，在本机和其他任何计算机上打开本数据库（包括使用 dangjianctl）都要输入账号和密码。第一个账号属于组织部门：拥有全部权限，并为其他人建立账号。忘记其密码时，须直接接触数据库文件才能重设，且会留下痕迹。</translation>
        </message>
        <message>
            <source>Tell the password to the person by word of mouth; it must be changed at the first sign-in.</source>
            <translation>请当面或口头告知密码；首次登录时必须修改。</translation>
        </message>
        <message>
            <source>what is typed at sign-in, without spaces</source>
            <translation>登录时输入，不含空格</translation>
        </message>
        <message>
            <source>Enter the name that is typed at sign-in.</source>
            <translation>请输入登录用的账号名。</translation>
        </message>
        <message>
            <source>Choose the organization for which the account is.</source>
            <translation>请选择账号所属的组织。</translation>
        </message>
        <message>
            <source>This account is not in the database any more: whoever made it has taken it back.</source>
            <translation>此账号已不在数据库中：添加者已将其撤销。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>dangjian::AccountListModel</name>
        <message>
            <source>Locked until %1</source>
            <translation>锁定至 %1</translation>
        </message>
        <message>
            <source>Has to change the password</source>
            <translation>须修改密码</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Last signed in</source>
            <translation>最近登录</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>建立时间</translation>
        </message>
    </context>
    <context>
        <name>dangjian::AccountsCard</name>
        <message>
            <source>Accounts and personal data</source>
            <translation>账号和个人信息</translation>
        </message>
        <message>
            <source>Ask for a reason when personal data is sho&amp;wn</source>
            <translation>显示个人信息时要求填写理由(&amp;W)</translation>
        </message>
        <message>
            <source>Ask for a reason when it is e&amp;xported or printed in lists</source>
            <translation>导出或成册打印个人信息时要求填写理由(&amp;X)</translation>
        </message>
        <message>
            <source>Signed in as %1 (%2).</source>
            <translation>已登录：%1（%2）。</translation>
        </message>
        <message>
            <source>No accounts: everybody at this computer may open this database and do everything.</source>
            <translation>未设账号：使用本机的任何人都可打开本数据库并进行一切操作。</translation>
        </message>
        <message>
            <source>Acco&amp;unts…</source>
            <translation>账号(&amp;U)…</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Loc&amp;k the window after</source>
            <translation>无人操作锁定窗口(&amp;K)</translation>
        </message>
        <message>
            <source>ID numbers, phones and addresses are masked until they are shown on purpose, which the journal records.</source>
            <translation>身份证号、电话和住址平时隐去部分内容，主动显示时记入日志。</translation>
        </message>
        <message>
            <source>Only the department changes this.</source>
            <translation>仅组织部门可更改。</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>dangjian::AccountsPage</name>
        <message>
            <source>Accounts</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>&amp;New account</source>
            <translation>新建账号(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>修改(&amp;E)</translation>
        </message>
        <message>
            <source>New &amp;password…</source>
            <translation>重设密码(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Close the account</source>
            <translation>停用账号(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Roles…</source>
            <translation>角色权限(&amp;R)…</translation>
        </message>
        <message>
            <source>Account, person or organization</source>
            <translation>账号、姓名或组织</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Every role</source>
            <translation>全部角色</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>In use or closed</source>
            <translation>使用中和已停用</translation>
        </message>
        <message>
            <source>No accounts: everybody at this computer may open this database and do everything.
Make the first one, and the program asks who is there from then on.</source>
            <translation>未设账号：使用本机的任何人都可打开本数据库并进行一切操作。
建立第一个账号后，程序每次打开都会要求登录。</translation>
        </message>
        <message>
            <source>Make the first account</source>
            <translation>建立第一个账号</translation>
        </message>
        <message>
            <source>Accounts: %1</source>
            <translation>账号：%1 个</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>Last signed in</source>
            <translation>最近登录</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>建立时间</translation>
        </message>
        <message>
            <source>&amp;Open the account again</source>
            <translation>重新启用(&amp;O)</translation>
        </message>
        <message>
            <source>May do everything.</source>
            <translation>拥有全部权限。</translation>
        </message>
        <message>
            <source>May, within its organizations:</source>
            <translation>在所属组织范围内可以：</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>停用账号</translation>
        </message>
        <message>
            <source>%1 cannot sign in any more. What was done under this account stays on record, and it can be opened again.</source>
            <translation>%1 将不能再登录。以该账号所做的操作仍保留在记录中，账号可重新启用。</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>停用</translation>
        </message>
    </context>
    <context>
        <name>dangjian::ActListModel</name>
        <message>
            <source>The chain of seals does not hold here: something was changed behind the program's back</source>
            <translation>封印链在这里断开：有人绕过本程序改动了数据</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
    </context>
    <context>
        <name>dangjian::ActionRow</name>
        <message>
            <source>&amp;More</source>
            <translation>更多(&amp;M)</translation>
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
        <message>
            <source>This record was voided meanwhile (%1), so that it cannot be amended any more. What you typed can be entered as a new record.</source>
            <translation>该记录在此期间已被作废（%1），不能再更正。您录入的内容可以作为新记录登记。</translation>
        </message>
        <message>
            <source>Enter it anew</source>
            <translation>作为新记录登记</translation>
        </message>
    </context>
    <context>
        <name>dangjian::AuditPage</name>
        <message>
            <source>Acts</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>操作记录</translation>
        </message>
        <message>
            <source>&amp;Prove the whole chain</source>
            <translation>验证整条封印链(&amp;P)</translation>
        </message>
        <message>
            <source>Each act is sealed with the hash of the one before. This reads all of them and says where that was broken</source>
            <translation>每项操作都用前一项的哈希封印。验证会读取全部操作，并指出断开之处</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>导出(&amp;X)…</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>What was done to this person</source>
            <translation>涉及此人的操作</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部对象</translation>
        </message>
        <message>
            <source>Kind of act</source>
            <translation>操作类型</translation>
        </message>
        <message>
            <source>Every kind of act</source>
            <translation>全部操作</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>By anybody</source>
            <translation>全部操作人</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>With any program</source>
            <translation>全部程序</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Days from – to</source>
            <translation>自选起止日期</translation>
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
            <source>Keep this filter</source>
            <translation>保存筛选</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>What the act changed</source>
            <translation>此项操作改动的内容</translation>
        </message>
        <message>
            <source>Go to the &amp;record</source>
            <translation>转到该资料(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Take back this act…</source>
            <translation>撤回此项操作(&amp;T)…</translation>
        </message>
        <message>
            <source>Show &amp;ID number, phone, address</source>
            <translation>显示身份证号、电话、住址(&amp;I)</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>正在查找……</translation>
        </message>
        <message>
            <source>Nothing was done that fits this filter.
Take something out of it to see more.</source>
            <translation>没有符合筛选条件的操作。
减少筛选条件可看到更多。</translation>
        </message>
        <message>
            <source>%1 acts</source>
            <translation>共 %1 项操作</translation>
        </message>
        <message>
            <source>The newest %1 acts; older ones come as you scroll</source>
            <translation>最近 %1 项操作，向下滚动显示更早的</translation>
        </message>
        <message>
            <source>%1 · %2 · %3 · act %4</source>
            <translation>%1 · %2 · %3 · 操作号 %4</translation>
        </message>
        <message>
            <source>Nothing stored was changed by it.</source>
            <translation>此项操作没有改动资料。</translation>
        </message>
        <message>
            <source>… and more; an export has up to %1 rows of each act</source>
            <translation>……还有更多；导出时每项操作最多含 %1 行</translation>
        </message>
        <message>
            <source>The chain of seals was not proved on this computer yet.</source>
            <translation>本机尚未验证过封印链。</translation>
        </message>
        <message>
            <source>The chain of seals was whole on %1.</source>
            <translation>封印链于 %1 验证完整。</translation>
        </message>
        <message>
            <source>The chain of seals was broken at %1 acts on %2.</source>
            <translation>%2 验证时封印链有 %1 处断开。</translation>
        </message>
        <message>
            <source>Prove the chain of seals</source>
            <translation>验证封印链</translation>
        </message>
        <message>
            <source>The chain of seals is broken at %1 acts, first at %2: %3</source>
            <translation>封印链有 %1 处断开，最早在 %2：%3</translation>
        </message>
        <message>
            <source>Export the changes</source>
            <translation>导出操作记录</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx);;Text with commas (*.csv)</source>
            <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
        </message>
        <message>
            <source>Changes %1.xlsx</source>
            <translation>操作记录 %1.xlsx</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>操作记录</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Acts: %L1
%2</source>
            <translation>操作 %L1 项
%2</translation>
        </message>
    </context>
    <context>
        <name>dangjian::BackupCard</name>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>打开文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>不设</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>取消口令</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>最近一次备份</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Second place</source>
            <translation>第二存放处</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>the last of 7 days, 5 weeks and 12 months; older ones go by themselves</source>
            <translation>最近 7 天、5 周、12 个月各一份，更早的自动清除</translation>
        </message>
        <message>
            <source>Back up before each i&amp;mport</source>
            <translation>每次导入前自动备份(&amp;M)</translation>
        </message>
        <message>
            <source>There is no backup of this database yet. The first one is made by itself within seconds of the program's start, or by a click below.</source>
            <translation>这个数据库还没有备份。程序启动后几秒内会自动做第一份，也可点下面的按钮立即备份。</translation>
        </message>
        <message>
            <source>Back up &amp;now</source>
            <translation>立即备份(&amp;N)</translation>
        </message>
        <message>
            <source>Pro&amp;ve again</source>
            <translation>重新校验(&amp;V)</translation>
        </message>
        <message>
            <source>R&amp;estore…</source>
            <translation>恢复(&amp;E)…</translation>
        </message>
        <message>
            <source>none: choose a stick or a share, in case this computer is lost</source>
            <translation>未设置。请选择 U 盘或共享文件夹，以防本机损坏或丢失</translation>
        </message>
        <message>
            <source>%1 – not there at the moment; the next backup with the drive connected is copied to it</source>
            <translation>%1（目前未连接；下次备份时如已连接，会复制过去）</translation>
        </message>
        <message>
            <source>Backups are sealed</source>
            <translation>备份已加密</translation>
        </message>
        <message>
            <source>none: whoever finds the second place's drive can read the backups</source>
            <translation>未设置：捡到第二存放处 U 盘的人可以看到备份内容</translation>
        </message>
        <message>
            <source>none: backups can be read by anybody who has the file</source>
            <translation>未设置：拿到备份文件的人都能看到内容</translation>
        </message>
        <message>
            <source>&amp;Set…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>second place</source>
            <translation>第二存放处</translation>
        </message>
        <message>
            <source>Second place for backups</source>
            <translation>备份的第二存放处</translation>
        </message>
        <message>
            <source>No passphrase any more</source>
            <translation>取消备份口令</translation>
        </message>
        <message>
            <source>Backups from now on can be read by anybody who has the file. Those that are sealed stay sealed: keep their passphrase.</source>
            <translation>今后的备份，拿到文件的人都能看到内容。已加密的备份仍然加密，请继续保管好原来的口令。</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>取消口令</translation>
        </message>
        <message>
            <source>Proof of a backup</source>
            <translation>校验备份</translation>
        </message>
        <message>
            <source>The backup is sealed. Its passphrase:</source>
            <translation>备份已加密，请输入口令：</translation>
        </message>
        <message>
            <source>proving …</source>
            <translation>正在校验…</translation>
        </message>
        <message>
            <source>today at %1</source>
            <translation>今天 %1</translation>
        </message>
        <message>
            <source>when made</source>
            <translation>备份时已校验</translation>
        </message>
        <message>
            <source>Back up b&amp;y itself each day</source>
            <translation>每天自动备份(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;Set anew…</source>
            <translation>更换(&amp;S)…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择(&amp;J)…</translation>
        </message>
    </context>
    <context>
        <name>dangjian::BackupKeeper</name>
        <message>
            <source>Daily backup</source>
            <translation>每日备份</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>The second place for backups, %1, is not there. The last backup lies on this computer only; it is made again when the drive is back.</source>
            <translation>备份的第二存放处 %1 未连接，最近一次备份只在本机。接上后会自动再备份一次。</translation>
        </message>
        <message>
            <source>The last backup lies on this computer only. The second place did not take it: %1</source>
            <translation>最近一次备份只在本机，没有写入第二存放处：%1</translation>
        </message>
        <message>
            <source>The last backup failed; your work is saved as usual. %1</source>
            <translation>最近一次备份没有成功；您的工作照常保存。%1</translation>
        </message>
        <message>
            <source>backup failed</source>
            <translation>备份失败</translation>
        </message>
        <message>
            <source>second place missing</source>
            <translation>第二存放处未连接</translation>
        </message>
        <message>
            <source>not in the second place</source>
            <translation>未写入第二存放处</translation>
        </message>
    </context>
    <context>
        <name>dangjian::BackupList</name>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>备份时间</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>加密</translation>
        </message>
        <message>
            <source>Proved</source>
            <translation>校验</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
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
            <source>when made</source>
            <translation>备份时已校验</translation>
        </message>
    </context>
    <context>
        <name>dangjian::BackupNotice</name>
        <message>
            <source>To the backups</source>
            <translation>查看备份</translation>
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
            <source>Members: %L1, pages: %L2.</source>
            <translation>党员 %L1 名，共 %L2 页。</translation>
        </message>
        <message>
            <source>&amp;Open the folder</source>
            <translation>打开文件夹(&amp;O)</translation>
        </message>
        <message>
            <source>PDF files</source>
            <translation>PDF 文件</translation>
        </message>
        <message>
            <source>A printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>%L1 printer jobs; after each one you say what came out.</source>
            <translation>分 %L1 批打印；每批之后说明打印结果。</translation>
        </message>
        <message>
            <source>One printer job; then you say what came out.</source>
            <translation>一批打印；之后说明打印结果。</translation>
        </message>
        <message>
            <source>The files that were whole by then were kept.</source>
            <translation>当时已经完整的文件保留了下来。</translation>
        </message>
        <message>
            <source>The run can go on where it stopped: it is offered when many are printed.</source>
            <translation>可以从中断处继续：下次打开批量打印时会提示。</translation>
        </message>
        <message>
            <source>%L1 people are printed into files.</source>
            <translation>正在把 %L1 人的纸件写入文件。</translation>
        </message>
        <message>
            <source>People are printed into files.</source>
            <translation>正在写入文件。</translation>
        </message>
        <message>
            <source>Looking them through …</source>
            <translation>正在检查……</translation>
        </message>
        <message>
            <source>Go on in the &amp;background</source>
            <translation>转到后台(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <source>%L1 of %L2</source>
            <translation>%L1 / %L2</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>正在停止……</translation>
        </message>
        <message>
            <source>People a &amp;job</source>
            <translation>每批人数(&amp;J)</translation>
        </message>
        <message>
            <source>People a &amp;file</source>
            <translation>每个文件人数(&amp;F)</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>文件(&amp;I)</translation>
        </message>
        <message>
            <source>Choose the printer…</source>
            <translation>选择打印机…</translation>
        </message>
        <message>
            <source>Note as &amp;printed what came out</source>
            <translation>打印完好的登记为已打印(&amp;P)</translation>
        </message>
        <message>
            <source>Note as &amp;printed when a file is whole</source>
            <translation>文件完整后登记为已打印(&amp;P)</translation>
        </message>
        <message>
            <source>Loo&amp;k at it…</source>
            <translation>预览(&amp;K)…</translation>
        </message>
        <message>
            <source>Members: %L1, branch by branch, sorted by name</source>
            <translation>共 %L1 人，逐支部按姓名排序</translation>
        </message>
        <message>
            <source>Longer lists are divided, at the end of a branch or a sheet.</source>
            <translation>名单较长时分成几个文件，在支部或标签页末尾断开。</translation>
        </message>
        <message>
            <source>Printer jobs end with a branch or a sheet; after each one you say what came out.</source>
            <translation>每批打到一个支部或一张纸结束为止；每批打完后请说明打出了哪些。</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <comment>count; who is left out</comment>
            <translation>%1；%2</translation>
        </message>
    </context>
    <context>
        <name>dangjian::BatchesDialog</name>
        <message>
            <source>Past imports</source>
            <translation>导入记录</translation>
        </message>
        <message>
            <source>&amp;Undo…</source>
            <translation>撤销(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>正在查看……</translation>
        </message>
        <message>
            <source>What stays as it is</source>
            <translation>保持原样的</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>为什么保留</translation>
        </message>
        <message>
            <source>Nothing was imported yet.
What is imported stands here, and can be taken back here.</source>
            <translation>还没有导入过。
导入的每一批都记在这里，也可以在这里撤销。</translation>
        </message>
        <message>
            <source>Choose an import</source>
            <translation>请选择一次导入</translation>
        </message>
        <message>
            <source>Sheet “%1”. %2 new, %3 changed, %4 unchanged, %5 left out.</source>
            <translation>工作表“%1”。新增 %2，变更 %3，不变 %4，未导入 %5。</translation>
        </message>
        <message>
            <source>&amp;Put back…</source>
            <translation>恢复(&amp;P)…</translation>
        </message>
        <message>
            <source>Looking what undoing it would do …</source>
            <translation>正在查看撤销会怎样……</translation>
        </message>
        <message>
            <source>This import was undone (%1, %2). Putting it back would:</source>
            <translation>这次导入已被撤销（%1，%2）。恢复它将会：</translation>
        </message>
        <message>
            <source>Undoing it would:</source>
            <translation>撤销它将会：</translation>
        </message>
        <message>
            <source>• take %1 members away with all that belongs to them</source>
            <translation>• 删去 %1 名党员及其所有相关内容</translation>
        </message>
        <message>
            <source>• bring %1 members back</source>
            <translation>• 恢复 %1 名党员</translation>
        </message>
        <message>
            <source>• give %1 members the values they had before</source>
            <translation>• 把 %1 名党员的信息改回原样</translation>
        </message>
        <message>
            <source>• take away %1 entries, bring back %2, change %3</source>
            <translation>• 删去 %1 条，恢复 %2 条，改回 %3 条</translation>
        </message>
        <message>
            <source>• change nothing</source>
            <translation>• 不改变任何内容</translation>
        </message>
        <message>
            <source>Edited since, and left as they are: %1</source>
            <translation>之后改过、保持原样的：%1</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Undo the import</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <source>Putting it back …</source>
            <translation>正在恢复……</translation>
        </message>
        <message>
            <source>Undoing …</source>
            <translation>正在撤销……</translation>
        </message>
        <message>
            <source>The import stands again.</source>
            <translation>这次导入已恢复。</translation>
        </message>
        <message>
            <source>The import was undone.</source>
            <translation>这次导入已撤销。</translation>
        </message>
        <message>
            <source>What you said of headings and of other spellings of branches' names stays known for the next import.</source>
            <translation>您确认过的列标题含义和支部名称的其他写法会保留，下次导入时照用。</translation>
        </message>
        <message>
            <source>Put the import back</source>
            <translation>重新生效导入</translation>
        </message>
    </context>
    <context>
        <name>dangjian::BatchesModel</name>
        <message>
            <source>undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>未导入</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>dangjian::BranchesPane</name>
        <message>
            <source>All branches of the file are known.</source>
            <translation>文件中的党支部都认得。</translation>
        </message>
        <message>
            <source>These names stand for no branch. What you choose is remembered as another spelling of its name.</source>
            <translation>以下名称没有对应的党支部。您的选择会记住，作为该支部的另一种写法。</translation>
        </message>
        <message>
            <source>“%1”, rows: %2</source>
            <translation>“%1”，%2 行</translation>
        </message>
        <message>
            <source>What “%1” stands for</source>
            <translation>“%1”是哪个党支部</translation>
        </message>
        <message>
            <source>not decided: the rows wait</source>
            <translation>未定：这些行先不导入</translation>
        </message>
        <message>
            <source>is %1</source>
            <translation>就是 %1</translation>
        </message>
        <message>
            <source>is another branch …</source>
            <translation>是别的党支部……</translation>
        </message>
        <message>
            <source>make it with the import …</source>
            <translation>随导入新建……</translation>
        </message>
        <message>
            <source>leave its rows out</source>
            <translation>这些行不导入</translation>
        </message>
        <message>
            <source>is made: %1</source>
            <translation>新建：%1</translation>
        </message>
        <message>
            <source>The branch that “%1” stands for</source>
            <translation>“%1”对应的党支部</translation>
        </message>
        <message>
            <source>Ta&amp;ke the likeliest for all</source>
            <translation>都按最像的采用(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>dangjian::CalibrationDialog</name>
        <message>
            <source>Print the test page on this paper, measure with a ruler, and enter what you measured.</source>
            <translation>在这种纸上打印测试页，用直尺量，把量得的数填在下面。</translation>
        </message>
        <message>
            <source>This computer knows no printer. Set one up in the system's settings.</source>
            <translation>本机没有打印机。请先在系统设置中添加。</translation>
        </message>
        <message>
            <source>should be %1 mm</source>
            <translation>应为 %1 毫米</translation>
        </message>
        <message>
            <source>Save it, print the test page once more, and measure again: now it should be right.</source>
            <translation>请保存，再打印一次测试页并量一量：现在应当准确了。</translation>
        </message>
        <message>
            <source>Saved for %1.</source>
            <translation>已为 %1 保存。</translation>
        </message>
        <message>
            <source>Test page</source>
            <translation>测试页</translation>
        </message>
        <message>
            <source>The test page is on its way to the printer.</source>
            <translation>测试页已送往打印机。</translation>
        </message>
    </context>
    <context>
        <name>dangjian::CameOutDialog</name>
        <message>
            <source>&amp;down from page</source>
            <translation>从第几页往前(&amp;D)</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>共 %1 页</translation>
        </message>
        <message>
            <source>Note it and &amp;go on</source>
            <translation>登记并继续打印(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Note it</source>
            <translation>登记(&amp;N)</translation>
        </message>
        <message>
            <source>To be printed again: %1 from page %2, and the %L3 people after that.</source>
            <translation>将重新打印：%1 从第 %2 页起，以及其后的 %L3 人。</translation>
        </message>
        <message>
            <source>To be printed again: pages %1 to %2.</source>
            <translation>将重新打印：第 %1 页至第 %2 页。</translation>
        </message>
        <message>
            <source>Printer jobs still to come: %L1.</source>
            <translation>后面还有 %L1 批。</translation>
        </message>
    </context>
    <context>
        <name>dangjian::CapsLockLabel</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>大写锁定已打开。</translation>
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
            <source>Rep&amp;lace…</source>
            <translation>换发(&amp;L)…</translation>
        </message>
        <message>
            <source>Repor&amp;t lost…</source>
            <translation>挂失补发(&amp;T)…</translation>
        </message>
        <message>
            <source>With&amp;draw…</source>
            <translation>收回(&amp;D)…</translation>
        </message>
        <message>
            <source>I&amp;ssue</source>
            <translation>核发(&amp;S)</translation>
        </message>
        <message>
            <source>Previe&amp;w and print…</source>
            <translation>预览和打印(&amp;W)…</translation>
        </message>
        <message>
            <source>&amp;Continue the booklet…</source>
            <translation>续打登记证(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>dangjian::ClockNotice</name>
        <message>
            <source>The clock of this PC says %1, but this database was worked with on %2 already. What is entered now gets the wrong date, and what begins on a certain day (transfers, full membership) has to wait. Nothing is lost: set the date and time of the PC right, and this notice goes by itself.</source>
            <translation>本机时钟显示为 %1，而本数据库在 %2 已有人使用。此时录入的内容会记上错误的日期，按日期生效的事项（转接、转正等）暂不生效。数据没有丢失：请把电脑的日期和时间调准，本提示会自动消失。</translation>
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
            <translation>工作表(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Row of headings</source>
            <translation>标题行(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Guess again</source>
            <translation>重新识别(&amp;G)</translation>
        </message>
        <message>
            <source>What each column is taken for</source>
            <translation>各列对应的内容</translation>
        </message>
        <message>
            <source>The first rows of the file; Enter makes the row the headings</source>
            <translation>文件的前几行，按回车键把该行作为标题行</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>Column %1, %2</source>
            <translation>%1 列，%2</translation>
        </message>
        <message>
            <source>not taken in</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>All that is needed was found; %1 columns are not taken in. What you correct is remembered for next time.</source>
            <translation>必需的列都有了，有 %1 列不导入。您改过的下次会记住。</translation>
        </message>
        <message>
            <source>All columns are known. What you correct is remembered for the next time.</source>
            <translation>各列都认得。您改过的下次会记住。</translation>
        </message>
        <message>
            <source>Branch &amp;where none is named</source>
            <translation>未写支部的归入(&amp;W)</translation>
        </message>
        <message>
            <source>Forgets what was chosen here for this sheet</source>
            <translation>不再保留对这张工作表所做的选择</translation>
        </message>
        <message>
            <source>none: such rows stay out</source>
            <translation>不指定：这些行不导入</translation>
        </message>
    </context>
    <context>
        <name>dangjian::CompareTable</name>
        <message>
            <source>The two side by side</source>
            <translation>两人并列对照</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>%1 (is kept)</source>
            <translation>%1（保留）</translation>
        </message>
        <message>
            <source>Particular</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>合并后</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translation>%1，已选</translation>
        </message>
        <message>
            <source>Stays as it is with who is kept; the periods are theirs.</source>
            <translation>以保留者的为准，连同其历次变动。</translation>
        </message>
    </context>
    <context>
        <name>dangjian::ConditionEdit</name>
        <message>
            <source>Always</source>
            <translation>总是打印</translation>
        </message>
        <message>
            <source>Only where filled in:</source>
            <translation>有内容时才打印：</translation>
        </message>
        <message>
            <source>Only where empty:</source>
            <translation>为空时才打印：</translation>
        </message>
        <message>
            <source>Only where it is:</source>
            <translation>等于此值时才打印：</translation>
        </message>
        <message>
            <source>Not where it is:</source>
            <translation>等于此值时不打印：</translation>
        </message>
        <message>
            <source>When it is printed</source>
            <translation>何时打印</translation>
        </message>
        <message>
            <source>Field that decides</source>
            <translation>依据的字段</translation>
        </message>
        <message>
            <source>Value of the field</source>
            <translation>字段的值</translation>
        </message>
    </context>
    <context>
        <name>dangjian::ConflictDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Somebody else has saved this meanwhile</source>
            <translation>他人已先行保存</translation>
        </message>
        <message>
            <source>%1 was saved by somebody else while you had it open.</source>
            <translation>您打开“%1”期间，他人已保存了修改。</translation>
        </message>
        <message>
            <source>%1 was saved by %2 (%3) while you had it open.</source>
            <translation>您打开“%1”期间，%2 已保存了修改（%3）。</translation>
        </message>
        <message>
            <source>You changed different fields, so both changes are kept. Nothing you typed is lost.</source>
            <translation>双方修改的项目不同，两边的修改都会保留，您录入的内容不会丢失。</translation>
        </message>
        <message>
            <source>Choose which value holds where both of you changed a field. Nothing you typed is lost.</source>
            <translation>双方都修改了的项目，请逐项选择以哪一个为准。您录入的内容不会丢失。</translation>
        </message>
        <message>
            <source>All &amp;theirs</source>
            <translation>全部采用对方(&amp;T)</translation>
        </message>
        <message>
            <source>All &amp;mine</source>
            <translation>全部采用本人(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Back to the form</source>
            <translation>返回表单(&amp;B)</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>When you opened it</source>
            <translation>打开时</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>Taken over, since only they changed it</source>
            <translation>仅对方修改，已一并采用</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
    </context>
    <context>
        <name>dangjian::ContinueDialog</name>
        <message>
            <source>One page, A6</source>
            <translation>单页，A6</translation>
        </message>
        <message>
            <source>The open booklet, A5</source>
            <translation>摊开的登记证，A5</translation>
        </message>
        <message>
            <source>Nobody has the number “%1”.</source>
            <translation>没有编号为“%1”的人。</translation>
        </message>
        <message>
            <source>booklet not printed yet</source>
            <translation>尚未打印过整本</translation>
        </message>
        <message>
            <source>all on paper</source>
            <translation>已全部打印</translation>
        </message>
        <message>
            <source>new lines: %1</source>
            <translation>新增 %1 行</translation>
        </message>
        <message>
            <source>%1, continuation %2</source>
            <translation>%1 续本%2</translation>
        </message>
        <message>
            <source>The booklet is full. Put in blank paper: continuation %1 of %2 is printed as a whole.</source>
            <translation>登记页已用完。请放入空白纸：整本打印 %2 的第 %1 个续本。</translation>
        </message>
        <message>
            <source>Put in page %1 of %2, face up, its upper edge first.</source>
            <translation>请放入 %2 的第 %1 页，正面朝上，上边先进。</translation>
        </message>
        <message>
            <source>Put in %1, open at pages %2 and %3, face up, its upper edge first.</source>
            <translation>请放入 %1，摊开在第 %2、%3 页，正面朝上，上边先进。</translation>
        </message>
        <message>
            <source>continuation %1, </source>
            <translation>续本%1，</translation>
        </message>
        <message>
            <source>%1page %2, row %3: %4 %5 (%6)</source>
            <translation>%1第 %2 页第 %3 行：%4 %5（%6）</translation>
        </message>
        <message>
            <source>voided</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>amended</source>
            <translation>已更正</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 处</translation>
        </message>
        <message>
            <source>To be struck out by hand, and signed by the certifier:</source>
            <translation>请划去并由证明人签名：</translation>
        </message>
        <message>
            <source>P&amp;rint</source>
            <translation>打印(&amp;R)</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>打印(&amp;R)…</translation>
        </message>
        <message>
            <source>Printer: %1</source>
            <translation>打印机：%1</translation>
        </message>
        <message>
            <source>Scan the code on a booklet's cover, or type its number.</source>
            <translation>请扫描登记证封面上的码，或输入编号。</translation>
        </message>
        <message>
            <source>Looking it up …</source>
            <translation>正在查找……</translation>
        </message>
        <message>
            <source>No booklet %1 has been noted as printed. Print it as a whole first.</source>
            <translation>没有登记过 %1 的打印。请先打印整本。</translation>
        </message>
        <message>
            <source>Nothing new for %1: all its lines are on paper.</source>
            <translation>%1 没有新的记录：各行都已打印。</translation>
        </message>
        <message>
            <source>%1: entry %2 comes onto it, from row %3 on.</source>
            <translation>%1：第 %2 条记录，从第 %3 行起打印。</translation>
        </message>
        <message>
            <source>%1: entries %2 to %3 come onto it, from row %4 on.</source>
            <translation>%1：第 %2 至 %3 条记录，从第 %4 行起打印。</translation>
        </message>
        <message>
            <source>Papers after that: %1.</source>
            <translation>其后还有 %1 张。</translation>
        </message>
        <message>
            <source>Booklet %1</source>
            <translation>登记证 %1</translation>
        </message>
        <message>
            <source>from page %1 on</source>
            <translation>从第 %1 页起</translation>
        </message>
        <message>
            <source>Did the continuation booklet come out well?</source>
            <translation>续本打印完好吗？</translation>
        </message>
        <message>
            <source>Did all %1 papers come out well, each line in its row?</source>
            <translation>%1 张都打印完好、各行都在格内吗？</translation>
        </message>
        <message>
            <source>Did page %1 come out well, each line in its row?</source>
            <translation>第 %1 页打印完好、各行都在格内吗？</translation>
        </message>
        <message>
            <source>It is not noted yet whether the paper came out well. Without that the same lines are printed again.</source>
            <translation>还没有登记打印是否完好。不登记的话，这些行下次会重复打印。</translation>
        </message>
        <message>
            <source>Close without noting</source>
            <translation>不登记，关闭</translation>
        </message>
        <message>
            <source>Put in %1, open with its outside up: page %2 on the left, the cover on the right.</source>
            <translation>请放入 %1，摊开后外面朝上：第 %2 页在左，封面在右。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>A new booklet tells ID number, phone and address: without a reason it is not shown.</source>
            <translation>新的登记证上有身份证号、电话和住址：没有原因就不显示。</translation>
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
        <name>dangjian::DamageOffer</name>
        <message>
            <source>Restore it from a backup…</source>
            <translation>从备份恢复…</translation>
        </message>
        <message>
            <source>The best way where a backup of the last days is there: all that was saved then is back</source>
            <translation>有近几天的备份时首选此法：当时已保存的内容全部恢复</translation>
        </message>
        <message>
            <source>Rescue what can be read…</source>
            <translation>抢救可读内容…</translation>
        </message>
        <message>
            <source>Reads what is left of the damaged file into a new one and says what is lost; the damaged file stays as it is</source>
            <translation>把损坏文件中仍可读取的内容存入新文件，并说明丢失了什么；损坏的文件保持原样</translation>
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
        <name>dangjian::DesktopProgram</name>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>This database has accounts from now on. Sign in to go on.</source>
            <translation>本数据库已启用账号，请登录后继续。</translation>
        </message>
        <message>
            <source>The account %1 was closed. Sign in with another one to go on.</source>
            <translation>账号 %1 已被停用，请用其他账号登录。</translation>
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
        <name>dangjian::DistinctPane</name>
        <message>
            <source>They &amp;may be the same after all</source>
            <translation>仍可能是同一人(&amp;M)</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>不是同一人</translation>
        </message>
        <message>
            <source>First</source>
            <translation>第一人</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>党支部</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>第二人</translation>
        </message>
        <message>
            <source>Nothing is noted here.
Whom you tell apart with “Not the same person” is not found again; it stands here and can be taken back.</source>
            <translation>这里还没有内容。
标为“不是同一人”的不再列为重复；都记在这里，可以收回。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
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
        <message>
            <source>%1 print runs have not come to their end</source>
            <translation>有 %1 个打印任务尚未完成</translation>
        </message>
    </context>
    <context>
        <name>dangjian::DuplicatesPage</name>
        <message>
            <source>May be the same</source>
            <translation>疑似重复</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>不是同一人</translation>
        </message>
        <message>
            <source>Merges</source>
            <translation>合并记录</translation>
        </message>
        <message>
            <source>‹ Members</source>
            <translation>‹ 党员</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>返回名单（Esc）</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重复党员</translation>
        </message>
        <message>
            <source>Search a&amp;gain</source>
            <translation>重新查找(&amp;G)</translation>
        </message>
        <message>
            <source>Pairs that may be one person</source>
            <translation>疑似同一人的各组</translation>
        </message>
        <message>
            <source>Looking for people who were entered twice …</source>
            <translation>正在查找重复录入的党员……</translation>
        </message>
        <message>
            <source>The search was cancelled.
“Search again” begins it anew.</source>
            <translation>查找已取消。
点“重新查找”可再次开始。</translation>
        </message>
        <message>
            <source>The search did not come to its end.
“Search again” begins it anew.</source>
            <translation>查找未能完成。
点“重新查找”可再次开始。</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <translation>查找重复</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln member(s) looked through</source>
            <translation>
                <numerusform>已核对党员 %Ln 名</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody here looks as if entered twice.
Compared are ID numbers, names with dates of birth, and names with telephones.
Two people can also be marked in the list of members and merged from “More”.</source>
            <translation>没有发现疑似重复的党员。
比对的是身份号码、姓名加出生日期、姓名加电话。
也可以在党员名单中选中两人，从“更多”菜单合并。</translation>
        </message>
        <message>
            <source>%1; %L2 pairs, of which the likeliest %L3 are shown</source>
            <translation>%1；疑似 %L2 组，先列出最可能的 %L3 组</translation>
        </message>
        <message>
            <source>%1; pairs to look at: %L2</source>
            <translation>%1；待处理 %L2 组</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>已合并</translation>
        </message>
        <message>
            <source>%1 and %2 are one person now; both logs are kept. The merge stands under “Merges” and can be undone there at any time.</source>
            <translation>%1和%2已合并为一人，两边的记录都保留。这次合并列在“合并记录”中，随时可以撤销。</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>%1; pairs to look at: %L2, of which %L3 with other ID numbers, hardly one person</source>
            <translation>%1；待处理 %L2 组，其中 %L3 组身份号码不同，多半不是同一人</translation>
        </message>
        <message>
            <source>First</source>
            <translation>第一人</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>党支部</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>第二人</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Duplicates, %1</source>
            <translation>重复党员 %1</translation>
        </message>
        <message>
            <source>Undo the merge: %1</source>
            <translation>撤销合并：%1</translation>
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
        <message>
            <source>Hours: %1</source>
            <translation>时长 %1 小时</translation>
        </message>
    </context>
    <context>
        <name>dangjian::ElementPane</name>
        <message>
            <source>Drag fields into the text, or double-click them in the list of fields</source>
            <translation>把字段拖入文字，或在字段列表中双击</translation>
        </message>
        <message>
            <source>Not filled</source>
            <translation>不填充</translation>
        </message>
        <message>
            <source>On all pages</source>
            <translation>每一页</translation>
        </message>
        <message>
            <source>On the first page</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>From the second page on</source>
            <translation>第二页起</translation>
        </message>
        <message>
            <source>On the last page</source>
            <translation>末页</translation>
        </message>
        <message>
            <source>None: a picture of its own</source>
            <translation>无：用自带的图片</translation>
        </message>
        <message>
            <source>Change the style</source>
            <translation>改样式</translation>
        </message>
        <message>
            <source>Move or resize</source>
            <translation>移动或缩放</translation>
        </message>
        <message>
            <source>Edit text</source>
            <translation>改文字</translation>
        </message>
        <message>
            <source>Choose the field</source>
            <translation>选择字段</translation>
        </message>
        <message>
            <source>Change the line width</source>
            <translation>改线宽</translation>
        </message>
        <message>
            <source>Change the line</source>
            <translation>改线型</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填充</translation>
        </message>
        <message>
            <source>Change the number of boxes</source>
            <translation>改格数</translation>
        </message>
        <message>
            <source>Change the row</source>
            <translation>改行</translation>
        </message>
        <message>
            <source>Choose the pages</source>
            <translation>选择页</translation>
        </message>
        <message>
            <source>Change when it is printed</source>
            <translation>改打印条件</translation>
        </message>
        <message>
            <source>Cell of the table</source>
            <translation>表格单元格</translation>
        </message>
        <message>
            <source>%1 elements</source>
            <translation>已选 %1 项</translation>
        </message>
        <message>
            <source>Drag them, move them by the arrow keys, or align them to each other.</source>
            <translation>可拖动、用方向键移动，或相互对齐。</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>未选中</translation>
        </message>
        <message>
            <source>Click on something on the sheet. Double-click a text to change it. Drag fields from the list onto it.</source>
            <translation>在版面上点选一项。双击文字可直接修改。字段可从列表拖到版面上。</translation>
        </message>
        <message>
            <source>Where there is no picture</source>
            <translation>没有照片时的文字</translation>
        </message>
        <message>
            <source>Content of the code</source>
            <translation>码的内容</translation>
        </message>
        <message>
            <source>Text and fields</source>
            <translation>文字与字段</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>No, once</source>
            <translation>不重复</translation>
        </message>
        <message>
            <source>For each of: %1</source>
            <translation>每条“%1”一行</translation>
        </message>
        <message>
            <source>Width and height</source>
            <translation>列宽行高</translation>
        </message>
        <message>
            <source>Change the letters</source>
            <translation>修改字体</translation>
        </message>
        <message>
            <source>%1 cells of the table</source>
            <translation>表格的 %1 个单元格</translation>
        </message>
        <message>
            <source>various</source>
            <translation>各不相同</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>dangjian::ElementTree</name>
        <message>
            <source>Page %1 (%2 times)</source>
            <translation>第 %1 页（共 %2 份）</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>第 %1 页</translation>
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
            <translation>导入…</translation>
        </message>
        <message>
            <source>Activity records</source>
            <translation>参与记录</translation>
        </message>
        <message>
            <source>Enter: on, or save and next line   Tab: next cell   F4: choose   Ctrl+D: as above   Ctrl+V: paste from Excel   Ctrl+S: save what is ready   Ctrl+Enter: save all the same   Ctrl+Delete: throw the line away   Ctrl+Z, Ctrl+Y: undo, redo   F2: amend   Del: void   F7, F8: lines, roll call</source>
            <translation>Enter 下一格，填完即保存并换行   Tab 右移一格   F4 列出可选项   Ctrl+D 同上一行   Ctrl+V 从 Excel 粘贴   Ctrl+S 保存可以保存的行   Ctrl+Enter 重复也保存   Ctrl+Delete 丢弃该行   Ctrl+Z、Ctrl+Y 撤销、重做   F2 更正   Del 作废   F7、F8 快速登记、点名</translation>
        </message>
    </context>
    <context>
        <name>dangjian::FieldList</name>
        <message>
            <source>Only in rows of this list</source>
            <translation>只能用在此列表的各行中</translation>
        </message>
        <message>
            <source>%1: drag it onto the sheet, or press Enter</source>
            <translation>%1：拖到版面上，或按回车插入</translation>
        </message>
    </context>
    <context>
        <name>dangjian::FileStep</name>
        <message>
            <source>&amp;Recently imported</source>
            <translation>最近导入过(&amp;R)</translation>
        </message>
        <message>
            <source>Recently imported files</source>
            <translation>最近导入过的文件</translation>
        </message>
        <message>
            <source>Stopped. Nothing was read.</source>
            <translation>已停止，什么也没有读入。</translation>
        </message>
        <message>
            <source>First the file is only looked through: nothing is entered before you say so.</source>
            <translation>先只是查看文件：在您确认之前，什么也不会写入。</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>Drop a file here, choose one, or type its path</source>
            <translation>把文件拖到这里，或选择文件，或输入路径</translation>
        </message>
        <message>
            <source>Ch&amp;oose…</source>
            <translation>选择(&amp;O)…</translation>
        </message>
        <message>
            <source>Excel and WPS (.xlsx, .xls), OpenDocument (.ods) or text (.csv), as your office has it: titles above the headings, merged cells and totals do no harm.</source>
            <translation>Excel 和 WPS 表格（.xlsx、.xls）、OpenDocument（.ods）或文本（.csv），手头是什么样就用什么样：大标题、合并单元格、合计行都不碍事。</translation>
        </message>
        <message>
            <source>Columns that are taken in: %1. At least: %2.</source>
            <translation>能导入的列：%1。至少要有：%2。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>&amp;Sheets to be read</source>
            <translation>要读的工作表(&amp;S)</translation>
        </message>
        <message>
            <source>Sheets of the file; the space bar ticks</source>
            <translation>文件中的工作表，按空格键勾选</translation>
        </message>
        <message>
            <source>Rosters (*.xlsx *.xlsm *.xls *.ods *.csv *.txt);;All files (*)</source>
            <translation>花名册 (*.xlsx *.xlsm *.xls *.ods *.csv *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Looking into the file …</source>
            <translation>正在查看文件……</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>no headings known</source>
            <translation>没有认得的标题</translation>
        </message>
        <message>
            <source>columns known: %1</source>
            <translation>认得 %1 列</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>No row of headings was recognized. On the next page you say which row it is and which column is what.</source>
            <translation>没有认出标题行。请在下一步指明哪一行是标题、哪一列是什么。</translation>
        </message>
        <message>
            <source>This can be read. Nothing is entered yet.</source>
            <translation>可以读取，还没有写入任何内容。</translation>
        </message>
        <message>
            <source>Drop the file here</source>
            <translation>把文件拖到这里</translation>
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
        <name>dangjian::HistoryButton</name>
        <message>
            <source>Changes…</source>
            <translation>变更…</translation>
        </message>
        <message>
            <source>Who changed what, when, from what to what (Ctrl+H)</source>
            <translation>谁在何时把什么从什么改成了什么（Ctrl+H）</translation>
        </message>
    </context>
    <context>
        <name>dangjian::InkCombo</name>
        <message>
            <source>various</source>
            <translation>各不相同</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>黑色</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>灰色</translation>
        </message>
        <message>
            <source>Light grey</source>
            <translation>浅灰</translation>
        </message>
        <message>
            <source>White</source>
            <translation>白色</translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation>其他颜色…</translation>
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
        <name>dangjian::LastBackupLabel</name>
        <message>
            <source>No backup yet</source>
            <translation>尚无备份</translation>
        </message>
        <message>
            <source>No backup of this database was made so far</source>
            <translation>此数据库尚未备份过</translation>
        </message>
        <message>
            <source>Backed up today at %1</source>
            <translation>今天 %1 已备份</translation>
        </message>
        <message>
            <source>Backed up on %1</source>
            <translation>%1 已备份</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>dangjian::LetterCard</name>
        <message>
            <source>Letters and envelopes</source>
            <translation>信函与信封</translation>
        </message>
        <message>
            <source>each member's own branch</source>
            <translation>各党员所在支部</translation>
        </message>
        <message>
            <source>&amp;Telephone</source>
            <translation>电话(&amp;T)</translation>
        </message>
        <message>
            <source>six digits</source>
            <translation>六位数字</translation>
        </message>
        <message>
            <source>Address and telephone belong to who signs; left empty, those of each branch are printed. The postcode holds for addresses that name none (224001 …).</source>
            <translation>地址和电话随落款单位；不填落款单位时，印各支部自己的名称、地址和电话。地址前没有写邮编（如“224001 解放南路”）的，用这里的邮政编码。</translation>
        </message>
        <message>
            <source>Si&amp;gned by</source>
            <translation>落款单位(&amp;G)</translation>
        </message>
        <message>
            <source>A&amp;ddress</source>
            <translation>地址(&amp;D)</translation>
        </message>
        <message>
            <source>P&amp;ostcode</source>
            <translation>邮政编码(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>dangjian::LikenessHint</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>There already, perhaps: %1 and %n other(s); %2</source>
            <translation>
                <numerusform>可能已有此人：%1等另 %n 人；%2</numerusform>
            </translation>
        </message>
        <message>
            <source>There already, perhaps: %1; %2</source>
            <translation>可能已有此人：%1；%2</translation>
        </message>
        <message>
            <source>Click to see this person</source>
            <translation>点击查看此人</translation>
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
        <name>dangjian::LockScreen</name>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Locked. Everything is as you left it, also what is not saved yet; running work goes on.</source>
            <translation>已锁定。一切保持原样，未保存的内容也在；正在进行的任务继续执行。</translation>
        </message>
        <message>
            <source>Open dialogs: %1; what was typed in them and not saved is lost.</source>
            <translation>打开的对话框：%1 个；其中未保存的内容将丢失。</translation>
        </message>
        <message>
            <source>Not saved and lost: %1.</source>
            <translation>未保存、将丢失：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Running work is cancelled; nothing half done is left behind.</source>
            <translation>正在进行的任务将取消，不会留下半成品。</translation>
        </message>
        <message>
            <source>Nothing is unsaved.</source>
            <translation>没有未保存的内容。</translation>
        </message>
        <message>
            <source>Lines of quick entry that are not recorded yet are kept for %1.</source>
            <translation>快速登记中尚未保存的行将为 %1 保留。</translation>
        </message>
        <message>
            <source>Sign in as somebody else</source>
            <translation>换人登录</translation>
        </message>
        <message>
            <source>The window of %1 is closed.</source>
            <translation>%1 的窗口将关闭。</translation>
        </message>
        <message>
            <source>Close it and sign in</source>
            <translation>关闭并登录</translation>
        </message>
    </context>
    <context>
        <name>dangjian::LockVeil</name>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
    </context>
    <context>
        <name>dangjian::MainWindow</name>
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
        <message>
            <source>Past imports</source>
            <translation>导入记录</translation>
        </message>
        <message>
            <source>Export the participation records</source>
            <translation>导出参与记录</translation>
        </message>
        <message>
            <source>What was done this quarter</source>
            <translation>本季度参与记录</translation>
        </message>
        <message>
            <source>No accounts: everybody at this computer may do everything</source>
            <translation>未设账号：使用本机的任何人都可进行一切操作</translation>
        </message>
        <message>
            <source>The password of %1 was set anew from outside by the user %2 of a computer on %3.</source>
            <translation>账号 %1 的密码于 %3 由计算机用户 %2 在程序之外重设。</translation>
        </message>
        <message>
            <source>Ask whether that was meant; if it was not, somebody else could open this database.</source>
            <translation>请核实是否属实；如非本意，说明有他人能够打开本数据库。</translation>
        </message>
        <message>
            <source>A password was set anew</source>
            <translation>密码已被重设</translation>
        </message>
        <message>
            <source>Show all that is mine</source>
            <translation>显示我的全部范围</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>锁定窗口</translation>
        </message>
        <message>
            <source>Change my password</source>
            <translation>修改我的密码</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Another program is still writing</source>
            <translation>其他程序仍在写入</translation>
        </message>
        <message>
            <source>Another program writes to the database, and what you entered last waits for it. The window closes by itself as soon as it is saved. If you close it now, lines of quick entry stay as drafts for the next start; a roll call has to be recorded again.</source>
            <translation>另一程序正在写入数据库，您最后录入的内容正在等待保存，保存完毕后窗口会自动关闭。如果现在关闭，快速登记的各行将作为草稿保留到下次启动，点名登记则需重新进行。</translation>
        </message>
        <message>
            <source>Close now</source>
            <translation>立即关闭</translation>
        </message>
        <message>
            <source>Accounts say who may see and change what; the first one is made here</source>
            <translation>账号决定谁能查看和修改什么；在此建立第一个账号</translation>
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
        <message>
            <source>As on the screen: %1 columns</source>
            <translation>与屏幕一致：%1 列</translation>
        </message>
        <message>
            <source>The usual ones: %1 columns</source>
            <translation>常用列：%1 列</translation>
        </message>
        <message>
            <source>Roster: all %1 that can be imported again</source>
            <translation>花名册：全部 %1 列，可再次导入</translation>
        </message>
        <message>
            <source>The file will hold ID numbers, phones and addresses in full. The journal records that you took them.</source>
            <translation>文件将包含完整的身份证号、电话和住址。此次导出记入日志。</translation>
        </message>
        <message>
            <source>ID numbers, phones and addresses are masked in the file: it cannot be imported again like this.</source>
            <translation>文件中的身份证号、电话和住址已隐去部分内容，因此不能重新导入。</translation>
        </message>
        <message>
            <source>ID numbers, phones and addresses are masked in the file.</source>
            <translation>文件中的身份证号、电话和住址已隐去部分内容。</translation>
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
            <source>Branch, category and standing are changed from the person's page: day and reason are kept there.</source>
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
        <message>
            <source>This member is not in the database any more: whoever entered it has taken it back. Nothing you typed is lost as long as this form is open.</source>
            <translation>该党员已不在数据库中：录入者已将其撤销。只要不关闭本表单，您录入的内容就不会丢失。</translation>
        </message>
        <message>
            <source>%1 was merged with %2 meanwhile, %3. Nothing you typed is lost as long as this form is open; enter it with %2.</source>
            <translation>在此期间“%1”已与“%2”合并（%3）。只要不关闭本表单，您录入的内容就不会丢失；请将其录入到“%2”名下。</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>查看%1</translation>
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
Enter the first one, or import a roster in Excel's format.</source>
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
            <translation>党员 %L1 人　其中组织关系在本地 %L2 人　%5 年时长 %3 小时　实事 %L4 件</translation>
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
            <translation>续打选中人员的登记证…</translation>
        </message>
        <message>
            <source>Find duplicates…</source>
            <translation>查找重复…</translation>
        </message>
        <message>
            <source>Merge the two selected…</source>
            <translation>合并选中的两人…</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Letters and lists of the selected</source>
            <translation>选中人员的信函和名单</translation>
        </message>
        <message>
            <source>&amp;New member</source>
            <translation>新增党员(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Import a roster…</source>
            <translation>导入花名册(&amp;I)…</translation>
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
        <name>dangjian::MergePanel</name>
        <message>
            <source>Show what is the &amp;same, too</source>
            <translation>相同的项目也显示(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>合并(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Not the same person</source>
            <translation>不是同一人(&amp;N)</translation>
        </message>
        <message>
            <source>S&amp;kip</source>
            <translation>跳过(&amp;K)</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>The journal records who has looked, and when.</source>
            <translation>日志会记下谁在何时看过。</translation>
        </message>
        <message>
            <source>Keep the &amp;first</source>
            <translation>保留第一人(&amp;F)</translation>
        </message>
        <message>
            <source>Keep the secon&amp;d</source>
            <translation>保留第二人(&amp;D)</translation>
        </message>
        <message>
            <source>← → choose</source>
            <translation>← → 选择</translation>
        </message>
        <message>
            <source>Keep the &amp;first: %1</source>
            <translation>保留第一人(&amp;F)：%1</translation>
        </message>
        <message>
            <source>Keep the secon&amp;d: %1</source>
            <translation>保留第二人(&amp;D)：%1</translation>
        </message>
        <message>
            <source>no valid certificate</source>
            <translation>无有效登记证</translation>
        </message>
        <message>
            <source>this year %1 h, %2 deeds</source>
            <translation>本年 %1 小时、%2 件实事</translation>
        </message>
        <message>
            <source>Merged: the same person as %1</source>
            <translation>重复登记，与%1系同一人，已合并</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Not the same: %Ln pairs</source>
            <translation>
                <numerusform>不是同一人：%Ln 组(&amp;N)</numerusform>
            </translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>不是同一人</translation>
        </message>
        <message numerus="yes">
            <source>%Ln pairs are marked. They are not found again; each stands under “Not the same” and can be taken back there.</source>
            <translation>
                <numerusform>已选中 %Ln 组。记下后不再作为疑似重复列出，可在“不是同一人”中撤回。</numerusform>
            </translation>
        </message>
        <message>
            <source>Note them all</source>
            <translation>全部记下</translation>
        </message>
        <message>
            <source>Show &amp;ID numbers, phones, addresses</source>
            <translation>显示身份证号、电话、住址(&amp;I)</translation>
        </message>
    </context>
    <context>
        <name>dangjian::MergesPane</name>
        <message>
            <source>&amp;Open the person</source>
            <translation>打开此人(&amp;O)</translation>
        </message>
        <message>
            <source>Merges</source>
            <translation>合并记录</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Merged person</source>
            <translation>并入的人</translation>
        </message>
        <message>
            <source>Is now</source>
            <translation>现为</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>党支部</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Nobody has been merged yet.
Merges stand here with who made them and when, and can be undone.</source>
            <translation>还没有合并过。
合并的人、时间和经办人都列在这里，可以撤销。</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>&amp;Undo the merge…</source>
            <translation>撤销合并(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Merge them again…</source>
            <translation>重新合并(&amp;M)…</translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation>撤销合并</translation>
        </message>
        <message>
            <source>Merge them again</source>
            <translation>重新合并</translation>
        </message>
        <message>
            <source>%1 was merged or changed again since, so that this merge cannot be undone by itself. Undo what came later first.</source>
            <translation>%1后来又被合并或改动过，这次合并不能单独撤销。请先撤销后来的操作。</translation>
        </message>
        <message>
            <source>One of the two was changed since they became two again. Compare them anew under “May be the same”, or mark both in the list of members.</source>
            <translation>恢复为两人以后又有改动。请在“疑似重复”中重新对照，或在党员名单中选中两人再合并。</translation>
        </message>
        <message>
            <source>%1 and %2 become one person again, as they were merged before.</source>
            <translation>%1和%2将按原来的合并重新成为一人。</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Merge them</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
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
            <translation>文件里写的党支部“%1”还没有。它会随导入一起新建，不导入就不建。</translation>
        </message>
        <message>
            <source>Make it with the import</source>
            <translation>随导入新建</translation>
        </message>
        <message>
            <source>Another organization has this code already.</source>
            <translation>已有别的党组织用这个代码。</translation>
        </message>
    </context>
    <context>
        <name>dangjian::NewPasswordPane</name>
        <message>
            <source>The two are not the same yet.</source>
            <translation>两次输入的密码不一致。</translation>
        </message>
        <message>
            <source>At least %1 characters, none of the passwords that are tried first. A sentence that only you know is good; it need not have digits or signs.</source>
            <translation>至少 %1 个字符，不能是最常见的密码。可用一句只有自己知道的话，不必含数字或符号。</translation>
        </message>
        <message>
            <source>This is the password that was given to you. Choose another one.</source>
            <translation>这仍是他人给您设的密码，请另设一个。</translation>
        </message>
        <message>
            <source>This password can be taken.</source>
            <translation>可以使用这个密码。</translation>
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
        <message>
            <source>This organization is not in the database any more: whoever entered it has taken it back. Nothing you typed is lost as long as this form is open.</source>
            <translation>该组织已不在数据库中：录入者已将其撤销。只要不关闭本表单，您录入的内容就不会丢失。</translation>
        </message>
    </context>
    <context>
        <name>dangjian::OrganizationEdit</name>
        <message>
            <source>Choose …</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>Organization: %1</source>
            <translation>组织：%1</translation>
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
        <message>
            <source>Changes</source>
            <translation>变更</translation>
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
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Show its members</source>
            <translation>查看党员</translation>
        </message>
        <message>
            <source>Print its members' papers…</source>
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
            <source>I&amp;mport…</source>
            <translation>导入(&amp;M)…</translation>
        </message>
        <message>
            <source>M&amp;ore</source>
            <translation>更多(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>dangjian::PaperOptionsPane</name>
        <message>
            <source>The envelopes have printed bo&amp;xes</source>
            <translation>信封上已印有邮编框(&amp;X)</translation>
        </message>
        <message>
            <source>without limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>un&amp;til</source>
            <translation>至(&amp;T)</translation>
        </message>
        <message>
            <source>First free la&amp;bel</source>
            <translation>从第几格印起(&amp;B)</translation>
        </message>
        <message>
            <source>row %1, column %2 of the sheet</source>
            <translation>标签纸第 %1 行第 %2 列</translation>
        </message>
        <message>
            <source>Give the days of the period like 2026-10-31.</source>
            <translation>请按 2026-10-31 的样子填写起止日期。</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>截止日期早于起始日期。</translation>
        </message>
        <message>
            <source>S&amp;ervices from</source>
            <translation>服务起始(&amp;E)</translation>
        </message>
        <message>
            <source>V&amp;alid days</source>
            <translation>有效天数(&amp;A)</translation>
        </message>
        <message>
            <source>Phones and addresses not &amp;masked</source>
            <translation>电话和住址完整显示(&amp;M)</translation>
        </message>
        <message>
            <source>The list will hold phones and addresses in full. The journal records that you took them.</source>
            <translation>名册将包含完整的电话和住址。此次打印记入日志。</translation>
        </message>
        <message>
            <source>Phones and addresses are masked in the list.</source>
            <translation>名册中的电话和住址已隐去部分内容。</translation>
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
        <name>dangjian::PassphraseDialog</name>
        <message>
            <source>Passphrase of the backups</source>
            <translation>备份口令</translation>
        </message>
        <message>
            <source>Without this passphrase nobody can open a sealed backup, not even this program: it is kept nowhere. Write it down and keep it in a safe place, away from this computer. It holds for backups that are made from now on; those made before keep what they were sealed with.</source>
            <translation>没有这个口令，谁也打不开加密的备份，本程序也不行：口令不保存在任何地方。请写下来，放在电脑以外的安全地方。新口令只用于今后的备份，以前的备份仍用当时的口令。</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>口令(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Once more</source>
            <translation>再输一次(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Seal with it</source>
            <translation>用它加密(&amp;S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>At least 12 characters; a Chinese one counts as two. A sentence is easiest.</source>
            <translation>至少 12 个字符，一个汉字按两个算；用一句话最好记。</translation>
        </message>
        <message>
            <source>Too short: %1 of %2</source>
            <translation>太短：%1 / %2</translation>
        </message>
        <message>
            <source>Good; longer is better</source>
            <translation>可以；更长更好</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>很强</translation>
        </message>
        <message>
            <source>The two are not the same. Type it once more.</source>
            <translation>两次输入不一样，请再输一次。</translation>
        </message>
        <message>
            <source>no passphrase</source>
            <translation>无口令</translation>
        </message>
        <message>
            <source>the passphrase there was</source>
            <translation>原来的口令</translation>
        </message>
        <message>
            <source>another passphrase</source>
            <translation>另一个口令</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>the passphrase that you typed</source>
            <translation>您输入的口令</translation>
        </message>
    </context>
    <context>
        <name>dangjian::PasswordDialog</name>
        <message>
            <source>Change my password</source>
            <translation>修改我的密码</translation>
        </message>
        <message>
            <source>The account stays signed in; the new password holds from the next sign-in.</source>
            <translation>账号保持登录；下次登录起使用新密码。</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>重设 %1 的密码</translation>
        </message>
        <message>
            <source>Tell it to %1 by word of mouth. It must be changed at the next sign-in; a lock after wrong passwords ends.</source>
            <translation>请当面或口头告知 %1。下次登录时必须修改；因密码错误造成的锁定同时解除。</translation>
        </message>
        <message>
            <source>Enter the present password.</source>
            <translation>请输入现用密码。</translation>
        </message>
    </context>
    <context>
        <name>dangjian::PersonBrief</name>
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
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>Enter a &amp;record</source>
            <translation>登记活动(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>dangjian::PersonGlance</name>
        <message>
            <source>There already, perhaps</source>
            <translation>可能已有此人</translation>
        </message>
        <message>
            <source>&amp;Back to the form</source>
            <translation>返回表单(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Open this person instead</source>
            <translation>改为打开此人(&amp;O)</translation>
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
            <source>%1 has no valid certificate; issue one first.</source>
            <translation>%1没有有效的登记证，请先核发。</translation>
        </message>
        <message>
            <source>Continue the booklet…</source>
            <translation>续打登记证…</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Enter a &amp;record</source>
            <translation>登记活动(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>修改(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>打印(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;More</source>
            <translation>更多(&amp;M)</translation>
        </message>
        <message>
            <source>Mask them aga&amp;in</source>
            <translation>重新隐藏号码(&amp;I)</translation>
        </message>
        <message>
            <source>Show &amp;ID number, phone, address</source>
            <translation>显示身份证号、电话、住址(&amp;I)</translation>
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
        <message>
            <source>This place is not in the database any more: whoever entered it has taken it back. Nothing you typed is lost as long as this form is open.</source>
            <translation>该点位已不在数据库中：录入者已将其撤销。只要不关闭本表单，您录入的内容就不会丢失。</translation>
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
            <translation>已送往打印机。</translation>
        </message>
        <message>
            <source>The first pages, as they will be printed</source>
            <translation>这是前几页，打印出来就是这样</translation>
        </message>
    </context>
    <context>
        <name>dangjian::PrinterRunFlow</name>
        <message>
            <source>Members: %L1, pages: %L2. They are on their way to the printer.</source>
            <translation>%L1 人，%L2 页，已送往打印机。</translation>
        </message>
        <message>
            <source>the printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>Job %1 of %2 went to %3: %L4 people, %L5 pages. Look at the paper before you answer.</source>
            <translation>第 %1 批（共 %2 批）已送往%3：%L4 人，%L5 页。请看过纸张再回答。</translation>
        </message>
        <message>
            <source>%L2 people, %L3 pages went to %1. Look at the paper before you answer.</source>
            <translation>%L2 人、%L3 页已送往%1。请看过纸张再回答。</translation>
        </message>
        <message>
            <source>The run is done: %L1 people.</source>
            <translation>全部打印完成：%L1 人。</translation>
        </message>
        <message>
            <source>Noted. The rest of the run is offered the next time that many are printed.</source>
            <translation>已登记。其余部分在下次打开批量打印时提示继续。</translation>
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
        <name>dangjian::RecordBrief</name>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Kind</source>
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
            <source>Certifier</source>
            <translation>证明人</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>党支部</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Booklet</source>
            <translation>登记证</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>已打印</translation>
        </message>
        <message>
            <source>not printed yet</source>
            <translation>尚未打印</translation>
        </message>
        <message>
            <source>%L1 records are selected</source>
            <translation>已选 %L1 条记录</translation>
        </message>
        <message>
            <source>Changes of the activity…</source>
            <translation>活动的变更…</translation>
        </message>
    </context>
    <context>
        <name>dangjian::RecordHistoryPane</name>
        <message>
            <source>Show older changes</source>
            <translation>显示更早的变更</translation>
        </message>
        <message>
            <source>Take back this act…</source>
            <translation>撤回此项操作…</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Shows what it would do, and what was done since that depends on it</source>
            <translation>先列出撤回的结果，以及后来以它为依据的操作</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2，%3</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4</source>
            <translation>%1 %2，%3，%4</translation>
        </message>
    </context>
    <context>
        <name>dangjian::RecordListModel</name>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>登记证号</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>党支部</translation>
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
            <source>Volunteer hours</source>
            <translation>志愿时长</translation>
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
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>In the booklet</source>
            <translation>已打印到登记证</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>登记人</translation>
        </message>
        <message>
            <source>Entered at</source>
            <translation>登记时间</translation>
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
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Valid, amended</source>
            <translation>有效（更正后）</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>已打印</translation>
        </message>
        <message>
            <source>Member category</source>
            <translation>党员类型</translation>
        </message>
    </context>
    <context>
        <name>dangjian::RecordListPage</name>
        <message>
            <source>Participation records</source>
            <translation>参与记录</translation>
        </message>
        <message>
            <source>Nothing has been recorded here yet.
Enter the first records, or import a list in Excel's format.</source>
            <translation>这里还没有参与记录。
可以先登记几条，也可以导入 Excel 表格。</translation>
        </message>
        <message>
            <source>Enter records</source>
            <translation>登记活动</translation>
        </message>
        <message>
            <source>Import records…</source>
            <translation>导入参与记录…</translation>
        </message>
        <message>
            <source>E&amp;nter records</source>
            <translation>登记活动(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Amend…</source>
            <translation>更正(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Void…</source>
            <translation>作废(&amp;V)…</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>导出(&amp;X)…</translation>
        </message>
        <message>
            <source>&amp;Import records…</source>
            <translation>导入参与记录(&amp;I)…</translation>
        </message>
        <message>
            <source>Open the person	Enter</source>
            <translation>打开本人	Enter</translation>
        </message>
        <message>
            <source>Enter a further record of this person</source>
            <translation>为本人再登记一条</translation>
        </message>
        <message>
            <source>Amend…	F2</source>
            <translation>更正…	F2</translation>
        </message>
        <message>
            <source>Void the selected…	Del</source>
            <translation>作废所选…	Del</translation>
        </message>
        <message>
            <source>Export the selected…</source>
            <translation>导出所选…</translation>
        </message>
        <message>
            <source>Export the selected records</source>
            <translation>导出所选记录</translation>
        </message>
        <message>
            <source>Export a list that can be imported again…</source>
            <translation>导出可以再导入的表格…</translation>
        </message>
        <message>
            <source>Copy	Ctrl+C</source>
            <translation>复制	Ctrl+C</translation>
        </message>
        <message>
            <source>Copy with headings	Ctrl+Shift+C</source>
            <translation>连同表头复制	Ctrl+Shift+C</translation>
        </message>
        <message>
            <source>Content, name, initials, numbers</source>
            <translation>内容、姓名、首字母、证号</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>全部日期</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>本季度</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>本年</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>上月</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>上季度</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>上年</translation>
        </message>
        <message>
            <source>From … until …</source>
            <translation>自定起止日期…</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>全部类别</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>全部党员类型</translation>
        </message>
        <message>
            <source>In the booklet</source>
            <translation>已打印到登记证</translation>
        </message>
        <message>
            <source>Printed or not</source>
            <translation>打印与否</translation>
        </message>
        <message>
            <source>Not in the booklet</source>
            <translation>未打印到登记证</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>All states, void ones too</source>
            <translation>全部状态（含作废）</translation>
        </message>
        <message>
            <source>Records: %L1   Hours: %2   Deeds: %L3</source>
            <translation>记录：%L1 条   时长：%2 小时   实事：%L3 件</translation>
        </message>
        <message>
            <source>   Void or amended, not counted: %L1</source>
            <translation>   作废或已更正、不计入：%L1 条</translation>
        </message>
        <message>
            <source>   %1 – %2</source>
            <translation>   %1 至 %2</translation>
        </message>
        <message>
            <source>The list has changed</source>
            <translation>列表已有变化</translation>
        </message>
        <message>
            <source>The list has changed since these rows were selected; nothing was done. Select them again.</source>
            <translation>选定之后列表有了变化，没有执行任何操作，请重新选择。</translation>
        </message>
        <message>
            <source>Void records</source>
            <translation>作废记录</translation>
        </message>
        <message>
            <source>%L1 records are selected; up to %L2 can be voided at once. Narrow the list down first. A whole import is taken back under “Past imports”.</source>
            <translation>已选 %L1 条记录，一次最多作废 %L2 条，请先缩小范围。要撤回整批导入，请用“导入记录”。</translation>
        </message>
        <message>
            <source>Void a record</source>
            <translation>作废记录</translation>
        </message>
        <message>
            <source>What is selected is void or amended already.</source>
            <translation>所选记录已经作废或更正。</translation>
        </message>
        <message>
            <source>%1  %2  %3</source>
            <translation>%1  %2  %3</translation>
        </message>
        <message>
            <source>%L1 records of %L2 people become void with one reason.</source>
            <translation>将以同一原因作废 %L2 人的 %L1 条记录。</translation>
        </message>
        <message>
            <source>Hours that no longer count: %1   Deeds: %L2</source>
            <translation>不再计入：时长 %1 小时，实事 %L2 件</translation>
        </message>
        <message>
            <source>Standing in printed booklets: %L1. There they are to be struck out by hand.</source>
            <translation>其中 %L1 条已打印到登记证，须在登记证上手工划去。</translation>
        </message>
        <message>
            <source>Void or amended already, left as they are: %L1</source>
            <translation>已经作废或更正、保持不变：%L1 条</translation>
        </message>
        <message>
            <source>What is void stays readable, struck through. Why is it void?</source>
            <translation>作废的记录划线保留，可以查阅。作废原因：</translation>
        </message>
        <message>
            <source>Export the records</source>
            <translation>导出参与记录</translation>
        </message>
        <message>
            <source>Export a list that can be imported again</source>
            <translation>导出可以再导入的表格</translation>
        </message>
        <message>
            <source>The list is empty: there is nothing to export.</source>
            <translation>列表是空的，没有可以导出的内容。</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx);;Text with commas (*.csv)</source>
            <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
        </message>
        <message>
            <source>Records: %L1
%2</source>
            <translation>记录：%L1 条
%2</translation>
        </message>
        <message>
            <source>Changes of the activity…</source>
            <translation>活动的变更…</translation>
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
        <name>dangjian::RecordsPage</name>
        <message>
            <source>‹ Participation records</source>
            <translation>‹ 参与记录</translation>
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
            <translation>记录 %1 条　时长 %2 小时　实事 %3 件</translation>
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
        <message>
            <source>&amp;Amend…</source>
            <translation>更正(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Void…</source>
            <translation>作废(&amp;V)…</translation>
        </message>
    </context>
    <context>
        <name>dangjian::RescueDialog</name>
        <message>
            <source>-rescued</source>
            <translation>-抢救</translation>
        </message>
        <message>
            <source>Rescue what can be read</source>
            <translation>抢救可读内容</translation>
        </message>
        <message>
            <source>%1 is read page by page into a new database; rows that are lost come back from the history where it has them. The damaged file is not changed. At the end you see what was read and what is lost.</source>
            <translation>程序将逐页读取 %1，存入一个新的数据库；丢失的条目如在变更历史中有记录，会据此找回。损坏的文件不会被改动。完成后会列出读出了什么、丢失了什么。</translation>
        </message>
        <message>
            <source>What was read and what is lost</source>
            <translation>读出的和丢失的内容</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读出</translation>
        </message>
        <message>
            <source>From the history</source>
            <translation>据历史找回</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>丢失</translation>
        </message>
        <message>
            <source>&amp;New database</source>
            <translation>新数据库(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>浏览(&amp;B)…</translation>
        </message>
        <message>
            <source>Place of the new database</source>
            <translation>新数据库的位置</translation>
        </message>
        <message>
            <source>Databases (*.sqlite *.dangjian);;All files (*)</source>
            <translation>数据库 (*.sqlite *.dangjian);;所有文件 (*)</translation>
        </message>
        <message>
            <source>&amp;Save this list…</source>
            <translation>保存此清单(&amp;S)…</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Canceled: nothing was written, and the damaged file is as it was.</source>
            <translation>已取消：没有写入任何内容，损坏的文件保持原样。</translation>
        </message>
        <message>
            <source>Nothing of a database was found in this file. It was left as it is. Restore a backup, or look for another copy of the file.</source>
            <translation>此文件中没有找到任何数据库内容，文件保持原样。请从备份恢复，或查找该文件的其他副本。</translation>
        </message>
        <message>
            <source>Everything that was there is in the new database of %1: %2 rows were read, %3 came back from the history.</source>
            <translation>%1 的新数据库已包含原有的全部内容：读出 %2 条，据变更历史找回 %3 条。</translation>
        </message>
        <message>
            <source>The new database of %1 stands: %2 rows were read, %3 came back from the history, %4 are lost. Compare it with the latest backup before you go on with it.</source>
            <translation>%1 的新数据库已建成：读出 %2 条，据变更历史找回 %3 条，丢失 %4 条。继续使用前请与最近的备份核对。</translation>
        </message>
        <message>
            <source>The chain of changes is broken at %1 places: %2 acts and %3 of their notes are lost.</source>
            <translation>变更链有 %1 处断开：丢失 %2 个操作和 %3 条变更记录。</translation>
        </message>
        <message>
            <source>The log beside the database is cut off: what was saved last may be missing.</source>
            <translation>数据库旁的日志文件不完整：最后保存的内容可能缺失。</translation>
        </message>
        <message>
            <source>Save this list</source>
            <translation>保存此清单</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>文本文件 (*.txt)</translation>
        </message>
        <message>
            <source>%1: %2 read, %3 from the history, %4 lost</source>
            <translation>%1：读出 %2，据历史找回 %3，丢失 %4</translation>
        </message>
        <message>
            <source>Numbers of what is lost: %1</source>
            <translation>丢失条目的编号：%1</translation>
        </message>
        <message>
            <source>The list was not saved</source>
            <translation>清单未能保存</translation>
        </message>
        <message>
            <source>&amp;Open the new database</source>
            <translation>打开新数据库(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Rescue</source>
            <translation>开始抢救(&amp;R)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>dangjian::RestoreDialog</name>
        <message>
            <source>Restore from a backup</source>
            <translation>从备份恢复</translation>
        </message>
        <message>
            <source>Another &amp;file…</source>
            <translation>其他文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>选择备份</translation>
        </message>
        <message>
            <source>Backups (*.sqlite *.sealed);;All files (*)</source>
            <translation>备份 (*.sqlite *.sealed);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Resto&amp;re to</source>
            <translation>恢复到(&amp;R)</translation>
        </message>
        <message>
            <source>The backup is sealed. Its &amp;passphrase</source>
            <translation>备份已加密，口令(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Look into it</source>
            <translation>查看内容(&amp;L)</translation>
        </message>
        <message>
            <source>Re&amp;store it</source>
            <translation>恢复(&amp;S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>second place</source>
            <translation>第二存放处</translation>
        </message>
        <message>
            <source>Which backup?</source>
            <translation>恢复哪一份备份？</translation>
        </message>
        <message>
            <source>There are no backups beside the database. Choose the file of one, on a stick for instance: its name ends with .sqlite or .sealed.</source>
            <translation>数据库旁边没有备份。请选择备份文件（例如 U 盘上的），文件名以 .sqlite 或 .sealed 结尾。</translation>
        </message>
        <message>
            <source>Looking into it …</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>%1, office %2</source>
            <translation>%1，办公室编号 %2</translation>
        </message>
        <message>
            <source>%1 organizations, %2 members, %3 activity records</source>
            <translation>%1 个组织，%2 名党员，%3 条活动记录</translation>
        </message>
        <message>
            <source>Last change: %1, %2, by %3</source>
            <translation>最后一次改动：%1，%2，操作人 %3</translation>
        </message>
        <message>
            <source>Data format %1, of an older version: it is brought up to date</source>
            <translation>数据格式 %1（较旧版本，恢复时自动升级）</translation>
        </message>
        <message>
            <source>Data format %1</source>
            <translation>数据格式 %1</translation>
        </message>
        <message>
            <source>There is no database at the place yet.</source>
            <translation>该位置还没有数据库。</translation>
        </message>
        <message>
            <source>The database at the place cannot be read. It is kept aside, for rescue.</source>
            <translation>该位置的数据库无法读取；恢复时会另行保留，以便抢救。</translation>
        </message>
        <message>
            <source>The present database is as it was when this backup was made.</source>
            <translation>现有数据库与备份时完全一样。</translation>
        </message>
        <message numerus="yes">
            <source>The present database has %n change(s) more, made since the backup. They will be missing.</source>
            <translation>
                <numerusform>现有数据库在备份之后又有 %n 次改动，恢复后将没有这些改动。</numerusform>
            </translation>
        </message>
        <message>
            <source>The present database is another one than this backup was made of, or went another way since.</source>
            <translation>现有数据库不是这份备份所备份的那个，或者此后已另有改动。</translation>
        </message>
        <message>
            <source>Present: %1 members (%2), %3 activity records (%4)</source>
            <translation>现有：党员 %1 名（%2），活动记录 %3 条（%4）</translation>
        </message>
        <message>
            <source>The backup takes the place of the present database, and what was entered since is missing from it. The present file is kept aside under another name, so that nothing is lost.</source>
            <translation>备份将代替现有数据库，备份之后录入的内容将不在其中。现有文件会改名另行保留，不会丢失。</translation>
        </message>
        <message>
            <source>The database is put at %1.</source>
            <translation>数据库将放在 %1。</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>恢复这份备份</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>The backup was restored</source>
            <translation>已从备份恢复</translation>
        </message>
        <message>
            <source>The former database is kept at %1. Delete it when you are sure that nothing of it is needed.</source>
            <translation>原来的数据库保留在 %1。确认不再需要后可以删除。</translation>
        </message>
        <message>
            <source>Restoring …</source>
            <translation>正在恢复…</translation>
        </message>
        <message>
            <source>This backup is damaged and was not used. Take another one.</source>
            <translation>这份备份已损坏，没有使用。请换一份。</translation>
        </message>
        <message>
            <source>Choose a backup: what is in it, and what the present database has beyond it, is shown here first.</source>
            <translation>选择一份备份，这里先显示它的内容，以及现有数据库比它多出的内容。</translation>
        </message>
    </context>
    <context>
        <name>dangjian::ResultStep</name>
        <message>
            <source>&amp;Save the rows left out as a workbook…</source>
            <translation>把未导入的行存为工作簿(&amp;S)…</translation>
        </message>
        <message>
            <source>Show the &amp;list</source>
            <translation>查看名单(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Undo this import…</source>
            <translation>撤销本次导入(&amp;U)…</translation>
        </message>
        <message>
            <source>Left out, with the reason:</source>
            <translation>未导入的行及原因：</translation>
        </message>
        <message>
            <source>Rows that were not taken in</source>
            <translation>未导入的行</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>正在导入……</translation>
        </message>
        <message>
            <source>You may close this window; the import goes on, and the status bar shows how far it is.</source>
            <translation>可以关闭此窗口，导入会继续进行，状态栏显示进度。</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入完成</translation>
        </message>
        <message>
            <source>Nothing was left to import</source>
            <translation>没有可导入的内容</translation>
        </message>
        <message>
            <source>%1 - left out.xlsx</source>
            <translation>%1-未导入.xlsx</translation>
        </message>
        <message>
            <source>Save the rows left out</source>
            <translation>保存未导入的行</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>%1 rows stand in %2, the cells at fault coloured, the reason beside them. Mend them there and import the file like any other.</source>
            <translation>%1 行已存入 %2，有问题的单元格标了颜色，旁边写了原因。改好后照常导入即可。</translation>
        </message>
        <message>
            <source>&amp;Open it</source>
            <translation>打开(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>dangjian::RoleTable</name>
        <message>
            <source>What each role may do</source>
            <translation>各角色权限</translation>
        </message>
        <message>
            <source>May</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>dangjian::RolesDialog</name>
        <message>
            <source>What each role may do</source>
            <translation>各角色权限</translation>
        </message>
        <message>
            <source>An account sees and changes only its organization and all below it; what is outside does not appear. Within that, its role says what it may do.</source>
            <translation>账号只能查看和修改本组织及其下级组织的内容，范围之外的不会显示。在此范围内，能做什么由角色决定。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
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
            <translation>进度</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>第 %1 步，共 %2 步：%3</translation>
        </message>
        <message>
            <source>Import all the same</source>
            <translation>仍然导入</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Import %1 rows</source>
            <translation>导入 %1 行(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>导入(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>Looking into the file …</source>
            <translation>正在查看文件……</translation>
        </message>
        <message>
            <source>Looking the rows through …</source>
            <translation>正在逐行核对……</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>正在导入……</translation>
        </message>
        <message>
            <source>Importing: row %1 of %2</source>
            <translation>正在导入：第 %1 行，共 %2 行</translation>
        </message>
        <message>
            <source>Checking: row %1 of %2</source>
            <translation>正在核对：第 %1 行，共 %2 行</translation>
        </message>
        <message>
            <source>Reading: row %1</source>
            <translation>正在读取：第 %1 行</translation>
        </message>
        <message>
            <source>Stopped. Nothing was entered.</source>
            <translation>已停止，什么也没有写入。</translation>
        </message>
        <message>
            <source>Nothing was entered yet. What you decided about this file's rows will be forgotten.</source>
            <translation>还没有写入任何内容。您对这个文件所做的决定将不再保留。</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>不保留</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>重新核对(&amp;G)</translation>
        </message>
        <message>
            <source>Backing up first: %1 %</source>
            <translation>先自动备份：%1 %</translation>
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
            <source>as the whole file</source>
            <translation>与整个文件相同</translation>
        </message>
        <message>
            <source>skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>fill gaps</source>
            <translation>只补空白</translation>
        </message>
        <message>
            <source>replace values</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>&amp;Leave out</source>
            <translation>不导入(&amp;L)</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>变更内容</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原来</translation>
        </message>
        <message>
            <source>After</source>
            <translation>改为</translation>
        </message>
        <message>
            <source>No row is chosen.</source>
            <translation>没有选中行。</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>%1, and %2 more rows</source>
            <translation>%1，另有 %2 行</translation>
        </message>
        <message>
            <source>&amp;Leave these rows out</source>
            <translation>不导入这些行(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Leave this row out</source>
            <translation>不导入这一行(&amp;L)</translation>
        </message>
        <message>
            <source>Is it the same person?</source>
            <translation>是同一人吗？</translation>
        </message>
        <message>
            <source>Yes: %1</source>
            <translation>是：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Yes, as you decided</source>
            <translation>是，按您的决定</translation>
        </message>
        <message>
            <source>No, another person</source>
            <translation>不是，是另一人</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>%1: which day of %2?</source>
            <translation>%1：%2 的哪一天？</translation>
        </message>
        <message>
            <source>day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>New: all that the row says is entered.</source>
            <translation>新增：这一行写的全部录入。</translation>
        </message>
        <message>
            <source>What changes; all else stays, and a blank never overwrites:</source>
            <translation>以下内容会变，其余不变，空白从不覆盖：</translation>
        </message>
        <message>
            <source>There already; nothing changes.</source>
            <translation>库中已有，没有变化。</translation>
        </message>
        <message>
            <source>(blank)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>T&amp;hese rows</source>
            <translation>这些行(&amp;H)</translation>
        </message>
        <message>
            <source>In the file:</source>
            <translation>文件中写的：</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Stands there</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>The row as it stands in the file</source>
            <translation>文件中的这一行</translation>
        </message>
        <message>
            <source>T&amp;his row</source>
            <translation>这一行(&amp;H)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>certificate %1</source>
            <translation>登记证 %1</translation>
        </message>
        <message>
            <source>Who is meant?</source>
            <translation>指的是哪一位？</translation>
        </message>
        <message>
            <source>Als&amp;o in the %1 other rows of this name</source>
            <translation>同名的其他 %1 行也这样选(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>dangjian::RowsStep</name>
        <message>
            <source>Name, row number or reason</source>
            <translation>姓名、行号或原因</translation>
        </message>
        <message>
            <source>Find among the rows</source>
            <translation>在行中查找</translation>
        </message>
        <message>
            <source>Who is there &amp;already</source>
            <translation>库中已有的(&amp;A)</translation>
        </message>
        <message>
            <source>fill gaps: only what is blank</source>
            <translation>补空白：只填空着的</translation>
        </message>
        <message>
            <source>replace: the file is right</source>
            <translation>替换：以文件为准</translation>
        </message>
        <message>
            <source>Dates &amp;without a day</source>
            <translation>只有年月的日期(&amp;W)</translation>
        </message>
        <message>
            <source>ask row by row</source>
            <translation>逐行询问</translation>
        </message>
        <message>
            <source>take the first of the month</source>
            <translation>取当月 1 日</translation>
        </message>
        <message>
            <source>leave the date open</source>
            <translation>日期留空</translation>
        </message>
        <message>
            <source>Rows of the roster</source>
            <translation>花名册的行</translation>
        </message>
        <message>
            <source>&amp;Row in hand</source>
            <translation>所选行(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Unknown branches</source>
            <translation>未知党支部(&amp;U)</translation>
        </message>
        <message>
            <source>As the whole file</source>
            <translation>与整个文件相同</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Fill gaps</source>
            <translation>只补空白</translation>
        </message>
        <message>
            <source>Replace values</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>Do not leave out</source>
            <translation>恢复导入</translation>
        </message>
        <message>
            <source>Other persons than those who look alike</source>
            <translation>都不是同一人</translation>
        </message>
        <message>
            <source>Copy with headings	Ctrl+Shift+C</source>
            <translation>连标题复制	Ctrl+Shift+C</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>&amp;Unknown branches (%1)</source>
            <translation>未知党支部（%1）(&amp;U)</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>%1; and %2 more branches</source>
            <translation>%1；另有 %2 个党支部</translation>
        </message>
        <message>
            <source>Below its headings the sheet has no rows.</source>
            <translation>标题下面没有内容。</translation>
        </message>
        <message>
            <source>No such row. Choose “All” above to see all.</source>
            <translation>没有这样的行。点上方的“全部”可看到所有行。</translation>
        </message>
        <message>
            <source>What is there &amp;already</source>
            <translation>已有的(&amp;A)</translation>
        </message>
        <message>
            <source>skip: nothing of it changes</source>
            <translation>跳过：已有的不作任何改动</translation>
        </message>
        <message>
            <source>%1: %2 of %3 members (%4 %), values replaced: %5</source>
            <translation>%1：%3 名党员中有 %2 名改动（%4%），其中 %5 名的已有内容被替换</translation>
        </message>
        <message>
            <source>More than 30 % of a branch would change. %1. Is every column the right one? Blank cells change nothing.</source>
            <translation>有的支部超过 30% 的党员将被改动。%1。各列都对应正确吗？空白单元格不会改动任何内容。</translation>
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
            <translation>校准打印机(&amp;B)…</translation>
        </message>
        <message>
            <source>Past &amp;imports…</source>
            <translation>导入记录(&amp;I)…</translation>
        </message>
        <message>
            <source>Change pape&amp;rs…</source>
            <translation>证表样式(&amp;R)…</translation>
        </message>
        <message>
            <source>Papers and printers</source>
            <translation>证表与打印机</translation>
        </message>
        <message>
            <source>How certificates, forms, letters and lists look when they are printed.</source>
            <translation>登记证、登记表、信函和名单打印出来的样子。</translation>
        </message>
        <message>
            <source>Where a printer puts its lines beside the boxes of a form, say by how much.</source>
            <translation>打印机把字印偏、对不上格子时，在这里量好偏差。</translation>
        </message>
        <message>
            <source>%1: all records are in order; %2 of the office's own papers are broken, and the originals are printed.</source>
            <translation>%1：所有记录完好；本单位的版式有%2个有误，打印时改用原版式。</translation>
        </message>
        <message>
            <source>Who did what and when, and whether the chain of seals holds</source>
            <translation>谁在何时做了什么，封印链是否完整</translation>
        </message>
        <message>
            <source>All c&amp;hanges…</source>
            <translation>操作记录(&amp;H)…</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Letters and envelopes</source>
            <translation>信函与信封</translation>
        </message>
        <message>
            <source>Accounts and personal data</source>
            <translation>账号和个人信息</translation>
        </message>
        <message>
            <source>Act %1 of %2 (%3, %4): %5</source>
            <translation>%2 的第 %1 号操作（%3，%4）：%5</translation>
        </message>
    </context>
    <context>
        <name>dangjian::SheetActions</name>
        <message>
            <source>Resize</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>This field stands only in rows of the list %1.</source>
            <translation>此字段只能用在列表“%1”的各行中。</translation>
        </message>
        <message>
            <source>Insert field</source>
            <translation>插入字段</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>再制</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>对齐</translation>
        </message>
        <message>
            <source>To the front</source>
            <translation>上移一层</translation>
        </message>
        <message>
            <source>To the back</source>
            <translation>下移一层</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>加粗</translation>
        </message>
    </context>
    <context>
        <name>dangjian::SheetCanvas</name>
        <message>
            <source>Move or resize</source>
            <translation>移动或缩放</translation>
        </message>
        <message>
            <source>Text of the element</source>
            <translation>此项的文字</translation>
        </message>
        <message>
            <source>Edit text</source>
            <translation>改文字</translation>
        </message>
        <message>
            <source>The sheet</source>
            <translation>版面</translation>
        </message>
    </context>
    <context>
        <name>dangjian::SheetConflictDialog</name>
        <message>
            <source>Somebody else has saved this meanwhile</source>
            <translation>他人已先行保存</translation>
        </message>
        <message>
            <source>%1 was changed by somebody else while you had it open.</source>
            <translation>您打开“%1”期间，他人已作修改。</translation>
        </message>
        <message>
            <source>%1 was changed by %2 (%3) while you had it open.</source>
            <translation>您打开“%1”期间，%2（%3）已作修改。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Choose which of the two is used from now on.</source>
            <translation>请选择今后使用哪一份。</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>对方的</translation>
        </message>
        <message>
            <source>the original: they took the office's copy away</source>
            <translation>原样：对方已删除本单位的副本</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>您的</translation>
        </message>
        <message>
            <source>Use &amp;theirs and drop my changes</source>
            <translation>使用对方的，放弃我的修改(&amp;T)</translation>
        </message>
        <message>
            <source>Use &amp;mine in place of theirs</source>
            <translation>使用我的，替换对方的(&amp;M)</translation>
        </message>
        <message>
            <source>Use theirs, and keep mine in a &amp;file, which can be taken over again</source>
            <translation>使用对方的，把我的存为文件，以后可再导入(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Back to the sheet</source>
            <translation>返回样式(&amp;B)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>The next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
    </context>
    <context>
        <name>dangjian::SheetFindingList</name>
        <message>
            <source>Everything fits on the paper and can be printed.</source>
            <translation>内容都在纸内，均可打印。</translation>
        </message>
    </context>
    <context>
        <name>dangjian::SheetPrintFlow</name>
        <message>
            <source>Printing: %1</source>
            <translation>打印：%1</translation>
        </message>
        <message>
            <source>%1: pages %2 to %3 went to %4. Look at the paper before you answer.</source>
            <translation>%1：第 %2 至 %3 页已送往%4。请看过纸张再回答。</translation>
        </message>
        <message>
            <source>the printer</source>
            <translation>打印机</translation>
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
        <name>dangjian::SheetsPage</name>
        <message>
            <source>Somebody's name; empty: an example</source>
            <translation>党员姓名；空：示例</translation>
        </message>
        <message>
            <source>A place for a photo</source>
            <translation>照片位置</translation>
        </message>
        <message>
            <source>A picture from a file…</source>
            <translation>来自文件的图片…</translation>
        </message>
        <message>
            <source>%1 mm</source>
            <translation>%1 毫米</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>Left edges</source>
            <translation>左边对齐</translation>
        </message>
        <message>
            <source>Centres, one below the other</source>
            <translation>上下排列，左右居中</translation>
        </message>
        <message>
            <source>Right edges</source>
            <translation>右边对齐</translation>
        </message>
        <message>
            <source>Upper edges</source>
            <translation>上边对齐</translation>
        </message>
        <message>
            <source>Centres, side by side</source>
            <translation>左右排列，上下居中</translation>
        </message>
        <message>
            <source>Lower edges</source>
            <translation>下边对齐</translation>
        </message>
        <message>
            <source>Distribute across</source>
            <translation>左右等距</translation>
        </message>
        <message>
            <source>Distribute down</source>
            <translation>上下等距</translation>
        </message>
        <message>
            <source>copy damaged</source>
            <translation>修改稿已损坏</translation>
        </message>
        <message>
            <source>own copy</source>
            <translation>本单位样式</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>Undo: %1 (Ctrl+Z)</source>
            <translation>撤销：%1 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>撤销 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo: %1 (Ctrl+Y)</source>
            <translation>重做：%1 (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>重做 (Ctrl+Y)</translation>
        </message>
        <message>
            <source>The original, as the program brings it along</source>
            <translation>原样（程序自带）</translation>
        </message>
        <message>
            <source>Changed, not saved yet</source>
            <translation>已修改，尚未保存</translation>
        </message>
        <message>
            <source>As the program brings it along</source>
            <translation>程序自带的原样</translation>
        </message>
        <message>
            <source>The office's own copy</source>
            <translation>本单位的样式</translation>
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
            <source>Choose a picture</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.bmp *.gif *.webp)</source>
            <translation>图片 (*.jpg *.jpeg *.png *.bmp *.gif *.webp)</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>The changes to %1 are not saved. Stay to save them with Ctrl+S, or go and lose them.</source>
            <translation>对《%1》的修改尚未保存。留下可按 Ctrl+S 保存；离开则修改作废。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>放弃修改</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>Back to the original</source>
            <translation>恢复原样</translation>
        </message>
        <message>
            <source>The damaged copy of %1 is removed, and the original is used from now on.</source>
            <translation>将删除《%1》已损坏的修改稿，今后使用原样。</translation>
        </message>
        <message>
            <source>All of the office's own changes to %1 give way to the original. This can be undone with Ctrl+Z until the page is left, and holds when it is saved.</source>
            <translation>本单位对《%1》所作的修改将全部换回原样。离开本页之前可按 Ctrl+Z 撤销；保存后生效。</translation>
        </message>
        <message>
            <source>Remove the copy</source>
            <translation>删除修改稿</translation>
        </message>
        <message>
            <source>Take the original</source>
            <translation>恢复原样</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>另存为 PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>PDF of %1</source>
            <translation>%1 的 PDF</translation>
        </message>
        <message>
            <source>The office's own copy is damaged; the original is shown and printed in its place. %1</source>
            <translation>本单位的样式已损坏，现显示并打印原样。%1</translation>
        </message>
        <message>
            <source>Nothing was saved; mend what is told below the sheet first. %1</source>
            <translation>尚未保存，请先改正版面下方所列的问题。%1</translation>
        </message>
        <message>
            <source>A new table</source>
            <translation>插入新表格</translation>
        </message>
        <message>
            <source>Edit the text</source>
            <translation>编辑文字</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Delete the table</source>
            <translation>删除表格</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>再制</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Further down</source>
            <translation>移到下一项之后</translation>
        </message>
        <message>
            <source>One step to the front</source>
            <translation>上移一层</translation>
        </message>
        <message>
            <source>Further up</source>
            <translation>移到上一项之前</translation>
        </message>
        <message>
            <source>One step to the back</source>
            <translation>下移一层</translation>
        </message>
        <message>
            <source>Align and distribute</source>
            <translation>对齐与分布</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>存为文件…</translation>
        </message>
        <message>
            <source>Take over from a file…</source>
            <translation>从文件取用…</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>存为文件</translation>
        </message>
        <message>
            <source>Sheet files (*.xml)</source>
            <translation>证表样式文件 (*.xml)</translation>
        </message>
        <message>
            <source>Take over from a file</source>
            <translation>从文件取用</translation>
        </message>
    </context>
    <context>
        <name>dangjian::SignInWindow</name>
        <message>
            <source>Community Party building</source>
            <translation>社区党建</translation>
        </message>
        <message>
            <source>This password was given to you. Choose one of your own, which nobody else knows.</source>
            <translation>这是他人给您设的密码。请改为只有您自己知道的密码。</translation>
        </message>
        <message>
            <source>&amp;Take this password</source>
            <translation>使用此密码(&amp;T)</translation>
        </message>
        <message>
            <source>Enter the account and its password.</source>
            <translation>请输入账号和密码。</translation>
        </message>
    </context>
    <context>
        <name>dangjian::StyleEdit</name>
        <message>
            <source>various</source>
            <translation>各不相同</translation>
        </message>
        <message>
            <source>Song (serif)</source>
            <translation>宋体</translation>
        </message>
        <message>
            <source>Song, bold</source>
            <translation>宋体加粗</translation>
        </message>
        <message>
            <source>Hei (sans)</source>
            <translation>黑体</translation>
        </message>
        <message>
            <source>Hei, bold</source>
            <translation>黑体加粗</translation>
        </message>
        <message>
            <source>Fang Song (letters)</source>
            <translation>仿宋</translation>
        </message>
        <message>
            <source>Xiao Biao Song (titles)</source>
            <translation>小标宋</translation>
        </message>
        <message>
            <source>Kai</source>
            <translation>楷体</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左对齐</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>居中</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右对齐</translation>
        </message>
        <message>
            <source>Justified</source>
            <translation>两端对齐</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>靠上</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>居中</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>靠下</translation>
        </message>
        <message>
            <source>Smaller, on one line</source>
            <translation>缩小，不换行</translation>
        </message>
        <message>
            <source>Smaller, then wrapped</source>
            <translation>先缩小，再换行</translation>
        </message>
        <message>
            <source>Wrapped</source>
            <translation>换行</translation>
        </message>
        <message>
            <source>%1 (style)</source>
            <translation>%1（随样式）</translation>
        </message>
        <message>
            <source>as small as needed</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>as the styles say</source>
            <translation>随各自样式</translation>
        </message>
        <message>
            <source>%1 %2 pt</source>
            <translation>%1 %2 磅</translation>
        </message>
    </context>
    <context>
        <name>dangjian::StylePane</name>
        <message>
            <source>Apply the style</source>
            <translation>套用样式</translation>
        </message>
        <message>
            <source>Delete the style</source>
            <translation>删除样式</translation>
        </message>
        <message>
            <source>Change the style</source>
            <translation>修改样式</translation>
        </message>
        <message>
            <source>New style</source>
            <translation>新样式</translation>
        </message>
        <message>
            <source>Rename the style</source>
            <translation>样式改名</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>Used %n time(s)</source>
            <translation>
                <numerusform>用于 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Not used</source>
            <translation>未使用</translation>
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
        <name>dangjian::TableActions</name>
        <message>
            <source>Insert a row above</source>
            <translation>在上方插入行</translation>
        </message>
        <message>
            <source>Insert a row below</source>
            <translation>在下方插入行</translation>
        </message>
        <message>
            <source>Insert a column on the left</source>
            <translation>在左侧插入列</translation>
        </message>
        <message>
            <source>Insert a column on the right</source>
            <translation>在右侧插入列</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>删除行</translation>
        </message>
        <message>
            <source>Delete the column</source>
            <translation>删除列</translation>
        </message>
        <message>
            <source>Merge the cells</source>
            <translation>合并单元格</translation>
        </message>
        <message>
            <source>Part the cell into columns</source>
            <translation>左右拆分单元格</translation>
        </message>
        <message>
            <source>Part the cell into rows</source>
            <translation>上下拆分单元格</translation>
        </message>
        <message>
            <source>“%1” cannot be done here.</source>
            <translation>此处不能“%1”。</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Empty the cell</source>
            <translation>清空单元格</translation>
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
        <name>dangjian::UndoStrip</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>撤销 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Undo: %1 (Ctrl+Z)</source>
            <translation>撤销：%1 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>重做 (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Redo: %1 (Ctrl+Y)</source>
            <translation>重做：%1 (Ctrl+Y)</translation>
        </message>
    </context>
    <context>
        <name>dangjian::Undoing</name>
        <message>
            <source>There is nothing of this session to be undone.</source>
            <translation>本次运行中没有可撤销的操作。</translation>
        </message>
        <message>
            <source>There is nothing to be done again.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>“%1” cannot be taken back now, and nothing was changed: something was done since that depends on it.

%2

Take that back first, or mend the record itself.</source>
            <translation>“%1”现在不能撤回，未作任何改动：后来的操作以它为依据。

%2

请先撤回后来的操作，或直接更正资料。</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1（%2，%3）</translation>
        </message>
        <message>
            <source>Left as it is, since something was done later:</source>
            <translation>以下因后来又有操作而保持原样：</translation>
        </message>
        <message>
            <source>Take back the rest</source>
            <translation>撤回其余部分</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>Undone: %1 – Redo: Ctrl+Y</source>
            <translation>已撤销：%1　重做：Ctrl+Y</translation>
        </message>
        <message>
            <source>Taken back: %1 – Undo: Ctrl+Z</source>
            <translation>已撤回：%1　撤销：Ctrl+Z</translation>
        </message>
    </context>
    <context>
        <name>dangjian::UnfinishedRunsPane</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1: %L2 of %L3 people done, %4</source>
            <translation>%1：%L3 人中已完成 %L2 人，%4</translation>
        </message>
        <message>
            <source>&amp;Unfinished print runs: %1</source>
            <translation>未完成的打印任务：%1 个(&amp;U)</translation>
        </message>
        <message>
            <source>An &amp;unfinished print run</source>
            <translation>有一个未完成的打印任务(&amp;U)</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>正在进行</translation>
        </message>
        <message>
            <source>Say what came out…</source>
            <translation>说明打印结果…</translation>
        </message>
        <message>
            <source>Go o&amp;n with it</source>
            <translation>继续打印(&amp;N)</translation>
        </message>
        <message>
            <source>%L1 of %L2 people are printed. The rest of the run is not offered any more; what is printed stays.</source>
            <translation>%L2 人中已打印 %L1 人。其余的不再提示继续；已打印的不受影响。</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>放弃</translation>
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
        <message>
            <source>This unit is not in the database any more: whoever entered it has taken it back. Nothing you typed is lost as long as this form is open.</source>
            <translation>该单位已不在数据库中：录入者已将其撤销。只要不关闭本表单，您录入的内容就不会丢失。</translation>
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
            <translation>导入…</translation>
        </message>
        <message>
            <source>&amp;New unit</source>
            <translation>新增单位(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>导出(&amp;X)…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>导入(&amp;I)…</translation>
        </message>
    </context>
    <context>
        <name>dangjian::WaitingLabel</name>
        <message>
            <source>Waiting for another program to finish saving …</source>
            <translation>正在等待其他程序保存完毕……</translation>
        </message>
        <message>
            <source>Another program writes to the same database just now. What you entered is saved as soon as it is done; you can go on working.</source>
            <translation>另一程序正在写入同一数据库。您录入的内容会在其完成后立即保存，您可以继续工作。</translation>
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
        <message>
            <source>Restore from a backup</source>
            <translation>从备份恢复</translation>
        </message>
        <message>
            <source>On a new computer, or where the database was lost</source>
            <translation>换了新电脑，或数据库丢失时</translation>
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
            <source>There are no members in this district yet. First add the organizations, subdistricts and then their communities' branches; then import a roster, or enter the members one by one.</source>
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
        <message>
            <source>Go to the &amp;backups</source>
            <translation>前往备份(&amp;B)</translation>
        </message>
    </context>
</TS>
