<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>AbsenceKind</name>
    <message>
        <source>leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>on duty elsewhere</source>
        <translation>公出</translation>
    </message>
    <message>
        <source>unapproved</source>
        <translation>曠工</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find anything</source>
        <translation>尋找任何項目</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>通報事件</translation>
    </message>
    <message>
        <source>Contacts: whom to call</source>
        <translation>聯絡人：該打給誰</translation>
    </message>
    <message>
        <source>Print the pack: make it now and open it</source>
        <translation>列印應急包：立即製作並開啟</translation>
    </message>
    <message>
        <source>Show where the printed packs lie</source>
        <translation>顯示應急包所在位置</translation>
    </message>
    <message>
        <source>Go to Floor</source>
        <translation>前往現場</translation>
    </message>
    <message>
        <source>Floor: show the queues</source>
        <translation>現場：顯示佇列</translation>
    </message>
    <message>
        <source>Floor: show the agents</source>
        <translation>現場：顯示座席</translation>
    </message>
    <message>
        <source>Floor: count by hand</source>
        <translation>現場：人工計數</translation>
    </message>
    <message>
        <source>Go to Incidents</source>
        <translation>前往事件</translation>
    </message>
    <message>
        <source>Go to Response</source>
        <translation>前往應變</translation>
    </message>
    <message>
        <source>Go to Shifts</source>
        <translation>前往班表</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>前往檢討</translation>
    </message>
    <message>
        <source>Review: show the incidents</source>
        <translation>檢討：顯示事件</translation>
    </message>
    <message>
        <source>Review: show every entry of the log</source>
        <translation>檢討：顯示所有紀錄</translation>
    </message>
    <message>
        <source>Review: show which clocks were kept</source>
        <translation>檢討：顯示時限遵守情形</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>前往人員</translation>
    </message>
    <message>
        <source>People: show the agents</source>
        <translation>人員：顯示座席</translation>
    </message>
    <message>
        <source>People: show who is there today</source>
        <translation>人員：顯示今日到班</translation>
    </message>
    <message>
        <source>People: show skills, certificates and learners</source>
        <translation>人員：顯示技能、認證與學員</translation>
    </message>
    <message>
        <source>People: show the reserves</source>
        <translation>人員：顯示支援人力</translation>
    </message>
    <message>
        <source>Forecast: accuracy and data</source>
        <translation>預測：準確度與資料</translation>
    </message>
    <message>
        <source>Go to the alarms</source>
        <translation>前往警報</translation>
    </message>
    <message>
        <source>Accept the incident that is proposed</source>
        <translation>接受建議的事件</translation>
    </message>
    <message>
        <source>Decline the incident that is proposed</source>
        <translation>拒絕建議的事件</translation>
    </message>
    <message>
        <source>Policy sheet: the limits P1–P10 and who signed them</source>
        <translation>政策參數表：P1–P10 時限及簽署人</translation>
    </message>
    <message>
        <source>Who may do what: posts and their permissions</source>
        <translation>職責權限表：各職位可做的事</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>警報規則</translation>
    </message>
    <message>
        <source>Alarms: no sound for 15 minutes, or sound again</source>
        <translation>警報：靜音 15 分鐘，或恢復聲音</translation>
    </message>
    <message>
        <source>Lend agents to a queue</source>
        <translation>支援調派座席至佇列</translation>
    </message>
    <message>
        <source>Propose levers for the queues that are short</source>
        <translation>為人力不足的佇列提出建議方案</translation>
    </message>
    <message>
        <source>Return all agents on loan</source>
        <translation>支援調派座席全部歸建</translation>
    </message>
    <message>
        <source>Change who acts at this desk</source>
        <translation>更換本席操作人員</translation>
    </message>
    <message>
        <source>Theme: switch between dark and light</source>
        <translation>主題：切換深色與淺色</translation>
    </message>
    <message>
        <source>Switch the language (from the next start on)</source>
        <translation>切換語言（下次啟動起）</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束程式</translation>
    </message>
</context>
<context>
    <name>Adherence</name>
    <message>
        <source>as planned</source>
        <translation>依班表</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>absent without leave</source>
        <translation>曠工</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>break not planned</source>
        <translation>班表外休息</translation>
    </message>
    <message>
        <source>break overrun</source>
        <translation>休息逾時</translation>
    </message>
    <message>
        <source>planned break not taken</source>
        <translation>未依班表休息</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>不計</translation>
    </message>
    <message>
        <source>away</source>
        <translation>休假或公出</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>Adjust the proposal</source>
        <translation>調整建議方案</translation>
    </message>
    <message>
        <source>Solve again</source>
        <translation>重新求解</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>輸入姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Say for how long, in minutes.</source>
        <translation>請填寫持續幾分鐘。</translation>
    </message>
    <message>
        <source>Tick at least one lever.</source>
        <translation>請至少勾選一種手段。</translation>
    </message>
    <message>
        <source>Choose an agent of the list.</source>
        <translation>請從清單選擇座席。</translation>
    </message>
    <message>
        <source>{name}: nobody asks them</source>
        <translation>{name}：不動用</translation>
    </message>
    <message>
        <source>{name}: works for {queue}</source>
        <translation>{name}：調往 {queue}</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>Expected duration, minutes</source>
        <translation>預計持續時間（分鐘）</translation>
    </message>
    <message>
        <source>Levers that may be used</source>
        <translation>可使用的手段</translation>
    </message>
    <message>
        <source>Queues: how much each counts, and whether it may give agents</source>
        <translation>佇列：各佇列的權重，以及可否調出座席</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>座席的安排</translation>
    </message>
    <message>
        <source>nobody asks them</source>
        <translation>不動用</translation>
    </message>
    <message>
        <source>works for {queue}</source>
        <translation>調往 {queue}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>counts × {weight}</source>
        <translation>權重 × {weight}</translation>
    </message>
    <message>
        <source>How much {queue} counts</source>
        <translation>{queue} 的權重</translation>
    </message>
    <message>
        <source>may give agents</source>
        <translation>可調出座席</translation>
    </message>
    <message>
        <source>{queue} may give agents</source>
        <translation>{queue} 可調出座席</translation>
    </message>
</context>
<context>
    <name>AgentCard</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>No longer on the floor.</source>
        <translation>已不在現場。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>優先序</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停原因</translation>
    </message>
    <message>
        <source>{state} for {time}</source>
        <translation>{state} {time}</translation>
    </message>
</context>
<context>
    <name>AgentChoice</name>
    <message>
        <source>Search by name, number, queue or state</source>
        <translation>依姓名、號碼、佇列或狀態搜尋</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>搜尋座席</translation>
    </message>
    <message>
        <source>None</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take the first {count}</source>
        <translation>選前 {count} 位</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>選前</translation>
    </message>
    <message>
        <source>Nobody chosen yet: Space ticks the agent under the cursor.</source>
        <translation>尚未選擇：按空白鍵勾選游標所在的座席。</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已選 {count} 位</translation>
    </message>
    <message>
        <source>{count} of them finish a contact first</source>
        <translation>其中 {count} 位須先結束進線</translation>
    </message>
    <message>
        <source>Agents who could help</source>
        <translation>可支援的座席</translation>
    </message>
    <message>
        <source>Nobody here matches. Clear the search, or choose another queue.</source>
        <translation>沒有符合的座席。請清除搜尋，或選擇其他佇列。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Home queue, spare</source>
        <translation>所屬佇列、可調出</translation>
    </message>
    <message>
        <source>Also serves</source>
        <translation>也服務</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>Goes when the present contact has ended.</source>
        <translation>目前進線結束後調派。</translation>
    </message>
    <message>
        <source>Knows {queue}: serves it already when nobody else is free.</source>
        <translation>熟悉 {queue}：平時沒有其他人待命時就會服務。</translation>
    </message>
    <message>
        <source>on loan to {queue}</source>
        <translation>支援 {queue} 中</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>暫停：{reason}</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登入</translation>
    </message>
</context>
<context>
    <name>AgentFilters</name>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same agents in rows, with columns to sort by</source>
        <translation>以列顯示同一批座席，可依欄位排序</translation>
    </message>
    <message>
        <source>Find agent</source>
        <translation>尋找座席</translation>
    </message>
    <message>
        <source>Group by queue</source>
        <translation>依佇列分組</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>依狀態分組</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>Longest in state first</source>
        <translation>狀態最久者在前</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>依編號</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依姓名</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>狀態：全部</translation>
    </message>
    <message>
        <source>{paused}: {reason}</source>
        <translation>{paused}：{reason}</translation>
    </message>
</context>
<context>
    <name>AgentGrid</name>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>No agent is like that now. Take back a filter above to see the others.</source>
        <translation>目前沒有符合的座席。取消上方的篩選即可看到其他座席。</translation>
    </message>
    <message>
        <source>No agents yet. They appear as soon as the feed has said who is there.</source>
        <translation>尚無座席。資料來源回報已登入的人員後就會出現。</translation>
    </message>
    <message>
        <source>{agent} has left the floor</source>
        <translation>{agent} 已離開現場</translation>
    </message>
</context>
<context>
    <name>AgentState</name>
    <message>
        <source>ready</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>響鈴中</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>話後處理</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>{state}, no answer</source>
        <translation>{state}，未接聽</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>The mark shows who is over time or does not answer</source>
        <translation>標記表示超時或未接聽的座席</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The name as the PBX has it</source>
        <translation>PBX 中的姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What the agent does now, over all queues</source>
        <translation>座席目前在所有佇列中的狀態</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>狀態時間</translation>
    </message>
    <message>
        <source>How long the state has lasted; orange where it is over its limit</source>
        <translation>目前狀態已持續多久；超過上限者以橘色顯示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the agent is paused, as the PBX says</source>
        <translation>PBX 回報的暫停原因</translation>
    </message>
    <message>
        <source>Contact of</source>
        <translation>進線佇列</translation>
    </message>
    <message>
        <source>The queue of the present contact, or of the one in after-call work</source>
        <translation>目前進線所屬佇列，或話後處理中那通的佇列</translation>
    </message>
    <message>
        <source>Queues and penalties</source>
        <translation>佇列與優先序</translation>
    </message>
    <message>
        <source>Where the agent is a member; the lower the penalty, the earlier it is offered</source>
        <translation>座席所屬的佇列；優先序數字越小越先派送</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接聽</translation>
    </message>
    <message>
        <source>Offers let ring since the last contact</source>
        <translation>上次進線後未接聽的次數</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
</context>
<context>
    <name>AgentTile</name>
    <message>
        <source>no answer</source>
        <translation>未接聽</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>超時</translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>{state} {time}</source>
        <translation>{state} {time}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 個，共 {count} 個</translation>
    </message>
    <message>
        <source>contact of {queue}</source>
        <translation>{queue} 的進線</translation>
    </message>
    <message>
        <source>longer than {limit}</source>
        <translation>超過 {limit}</translation>
    </message>
    <message>
        <source>offers missed since the last contact: {count}, the last {ago} ago</source>
        <translation>上次進線後未接聽：{count} 次，最近一次在 {ago} 前</translation>
    </message>
    <message>
        <source>home queue: {queue} (the lowest penalty)</source>
        <translation>所屬佇列：{queue}（優先序最小）</translation>
    </message>
    <message>
        <source>also, with penalty: {queues}</source>
        <translation>另支援（優先序）：{queues}</translation>
    </message>
    <message>
        <source>{shown} of {count} agents</source>
        <translation>{count} 名座席中的 {shown} 名</translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 名座席</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} 名座席</translation>
    </message>
    <message>
        <source>{agents} · need {need}</source>
        <translation>{agents} · 需 {need} 名</translation>
    </message>
</context>
<context>
    <name>AgentsView</name>
    <message>
        <source>Enter: card · Space: mark · Ctrl A: mark the group · L: lend</source>
        <translation>Enter：座席卡 · 空白鍵：標記 · Ctrl A：標記整組 · L：調派支援</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>調派支援</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>清除標記</translation>
    </message>
    <message>
        <source>Enter: card · Shift ↑ ↓: select · L: lend · Ctrl C: copy all rows</source>
        <translation>Enter：座席卡 · Shift ↑ ↓：選取 · L：調派支援 · Ctrl C：複製所有列</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>已標記 {count} 名</translation>
    </message>
    <message>
        <source>nothing moves while you are on it</source>
        <translation>游標停留時內容不會移動</translation>
    </message>
</context>
<context>
    <name>AlarmDetails</name>
    <message>
        <source>Alarm</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前經過</translation>
    </message>
    <message>
        <source>It is over and acknowledged: it stands no more.</source>
        <translation>警報已結束並已確認，不再列出。</translation>
    </message>
    <message>
        <source>A critical alarm cannot be shelved: somebody must take it on.</source>
        <translation>緊急警報不可擱置：必須有人接手。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>代表什麼</translation>
    </message>
    <message>
        <source>Look at first</source>
        <translation>先看哪裡</translation>
    </message>
    <message>
        <source>The cheapest thing that helps</source>
        <translation>最省力的對策</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>顯示佇列</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>開啟事件</translation>
    </message>
    <message>
        <source>Report as incident</source>
        <translation>通報為事件</translation>
    </message>
    <message>
        <source>Make the proposed incident</source>
        <translation>通報建議的事件</translation>
    </message>
    <message>
        <source>Lend agents…</source>
        <translation>支援調派…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>暫時擱置…</translation>
    </message>
    <message>
        <source>raised again, {count} times in all</source>
        <translation>再次發出，共 {count} 次</translation>
    </message>
    <message>
        <source>nobody had acknowledged: told {who}</source>
        <translation>無人確認，已通知{who}</translation>
    </message>
    <message>
        <source>acknowledged by {who}, {desk}</source>
        <translation>{who} 確認，{desk}</translation>
    </message>
    <message>
        <source>shelved until {until} by {who}: {reason}</source>
        <translation>{who} 擱置至 {until}：{reason}</translation>
    </message>
    <message>
        <source>back to normal</source>
        <translation>恢復正常</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>發出警報</translation>
    </message>
    <message>
        <source>raised: {figure} {value}</source>
        <translation>發出警報：{figure} {value}</translation>
    </message>
    <message>
        <source>{who} made an incident of it</source>
        <translation>{who} 已通報為事件</translation>
    </message>
    <message>
        <source>{who} declined the incident that was proposed</source>
        <translation>{who} 拒絕了建議的事件</translation>
    </message>
    <message>
        <source>{time}  {words}</source>
        <translation>{time}  {words}</translation>
    </message>
</context>
<context>
    <name>AlarmRule</name>
    <message>
        <source>waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>最長等候</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>abandon rate</source>
        <translation>放棄率</translation>
    </message>
    <message>
        <source>callers who gave up</source>
        <translation>放棄的進線數</translation>
    </message>
    <message>
        <source>speed of answer</source>
        <translation>應答速度</translation>
    </message>
    <message>
        <source>handling time</source>
        <translation>處理時間</translation>
    </message>
    <message>
        <source>agents ready</source>
        <translation>待命座席</translation>
    </message>
    <message>
        <source>agents staffed</source>
        <translation>在班座席</translation>
    </message>
    <message>
        <source>staffed minus need</source>
        <translation>在班人力減所需人力</translation>
    </message>
    <message>
        <source>share of the need that is missing</source>
        <translation>所需人力的缺口比例</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>佔用率</translation>
    </message>
    <message>
        <source>agents missing against the plan</source>
        <translation>依班表未到的座席人數</translation>
    </message>
    <message>
        <source>share of the planned who are missing</source>
        <translation>未到人數占應到人數的比例</translation>
    </message>
    <message>
        <source>silence of the feed</source>
        <translation>資料來源無訊號時間</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高於</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低於</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>The feed is lost</source>
        <translation>資料來源中斷</translation>
    </message>
    <message>
        <source>Callers wait and nobody is staffed</source>
        <translation>有進線等候但無人在班</translation>
    </message>
    <message>
        <source>Very long wait</source>
        <translation>等候時間極長</translation>
    </message>
    <message>
        <source>Service level far below goal</source>
        <translation>服務水準遠低於目標</translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation>等候時間過長</translation>
    </message>
    <message>
        <source>Service level below goal</source>
        <translation>服務水準低於目標</translation>
    </message>
    <message>
        <source>Many callers give up</source>
        <translation>放棄率偏高</translation>
    </message>
    <message>
        <source>Fewer agents than needed</source>
        <translation>人力低於所需</translation>
    </message>
    <message>
        <source>Agents missing against the plan</source>
        <translation>依班表未到的座席</translation>
    </message>
    <message>
        <source>Agents without a break between contacts</source>
        <translation>座席接連進線無喘息</translation>
    </message>
    <message>
        <source>more work than hands</source>
        <translation>工作量超過人力</translation>
    </message>
    <message>
        <source>link to the PBX</source>
        <translation>PBX 連線</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，且</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>；或</translation>
    </message>
    <message>
        <source>{figure} {comparison} {threshold}</source>
        <translation>{figure}{comparison} {threshold}</translation>
    </message>
    <message>
        <source>{what} in {queue}</source>
        <translation>{what}（{queue}）</translation>
    </message>
    <message>
        <source>{what} for {time}</source>
        <translation>{what} 持續 {time}</translation>
    </message>
    <message>
        <source>{times} × goal</source>
        <translation>目標的 {times} 倍</translation>
    </message>
</context>
<context>
    <name>AlarmRung</name>
    <message>
        <source>this desk again</source>
        <translation>再次通知本席</translation>
    </message>
    <message>
        <source>next supervisor</source>
        <translation>下一位主管</translation>
    </message>
    <message>
        <source>duty manager</source>
        <translation>值班經理</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>Alarms</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>No alarm stands. One appears here when a rule has held long enough; “Rules” shows and changes them.</source>
        <translation>目前沒有警報。規則成立夠久時，警報會出現在這裡；「規則」可檢視並修改。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Show and change when an alarm is raised</source>
        <translation>檢視並修改何時發出警報</translation>
    </message>
    <message>
        <source>The alarms appear as soon as the log is open.</source>
        <translation>日誌開啟後，警報就會出現在這裡。</translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation>確認	A</translation>
    </message>
    <message>
        <source>Acknowledge all of this cause	G</source>
        <translation>確認同一原因的全部警報	G</translation>
    </message>
    <message>
        <source>Shelve…	S</source>
        <translation>暫時擱置…	S</translation>
    </message>
    <message>
        <source>Details	Enter</source>
        <translation>詳細內容	Enter</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>顯示佇列</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>還有 {count} 則</translation>
    </message>
    <message>
        <source>{count} standing</source>
        <translation>{count} 則</translation>
    </message>
    <message>
        <source>{count} not acknowledged</source>
        <translation>{count} 則未確認</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Acknowledge: I have seen it and take it on (A)</source>
        <translation>確認：我已看到並接手處理 (A)</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Acknowledge {count}</source>
        <translation>確認 {count} 則</translation>
    </message>
    <message>
        <source>{count} shelved</source>
        <translation>已擱置 {count} 則</translation>
    </message>
    <message>
        <source>End shelving</source>
        <translation>結束擱置</translation>
    </message>
    <message>
        <source>ack {desk}</source>
        <translation>已確認 {desk}</translation>
    </message>
    <message>
        <source>now with: {who}</source>
        <translation>已轉給：{who}</translation>
    </message>
    <message>
        <source>{count} alarms of this cause, this one first</source>
        <translation>同一原因共 {count} 則，本則最先</translation>
    </message>
    <message>
        <source>{count} alarms, first {what}, {time}</source>
        <translation>共 {count} 則，最先：{what}，{time}</translation>
    </message>
    <message>
        <source>{who}: {reason}</source>
        <translation>{who}：{reason}</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}：{what}</translation>
    </message>
    <message>
        <source>{what} for {minutes} min</source>
        <translation>{what}，已 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>goal {goal}</source>
        <translation>目標 {goal}</translation>
    </message>
    <message>
        <source>limit {goal}</source>
        <translation>門檻 {goal}</translation>
    </message>
    <message>
        <source>back to normal {time}, not acknowledged</source>
        <translation>{time} 已恢復正常，未確認</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>好轉中</translation>
    </message>
    <message>
        <source>no data from the PBX</source>
        <translation>收不到 PBX 的資料</translation>
    </message>
    <message>
        <source>nobody can answer</source>
        <translation>無人可接聽</translation>
    </message>
    <message>
        <source>enough agents again</source>
        <translation>人力已足</translation>
    </message>
    <message>
        <source>{count} agents below need</source>
        <translation>比所需人力少 {count} 位座席</translation>
    </message>
    <message>
        <source>{value} waiting</source>
        <translation>{value} 通等候中</translation>
    </message>
    <message>
        <source>{value} agents ready</source>
        <translation>待命座席 {value} 位</translation>
    </message>
    <message>
        <source>{value} agents staffed</source>
        <translation>在班座席 {value} 位</translation>
    </message>
    <message>
        <source>{value} abandoned</source>
        <translation>放棄率 {value}</translation>
    </message>
    <message>
        <source>{value} below need</source>
        <translation>比所需人力少 {value}</translation>
    </message>
    <message>
        <source>{value} agents missing against the plan</source>
        <translation>依班表有 {value} 位座席未到</translation>
    </message>
    <message>
        <source>{figure} {value}</source>
        <translation>{figure} {value}</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Nobody has acknowledged: {what}</source>
        <translation>無人確認：{what}</translation>
    </message>
    <message>
        <source>It is now with: {who}</source>
        <translation>已轉給：{who}</translation>
    </message>
    <message>
        <source>{alarms} alarms of {causes} causes; this is the worst. {why}</source>
        <translation>{causes} 個原因共 {alarms} 則警報，本則最嚴重。{why}</translation>
    </message>
    <message>
        <source>{alarms} alarms of one cause; this is the worst. {why}</source>
        <translation>同一原因共 {alarms} 則警報；此為最嚴重者。{why}</translation>
    </message>
    <message>
        <source>Alarms sound again.</source>
        <translation>警報恢復發出聲音。</translation>
    </message>
    <message>
        <source>Alarms are silent for 15 minutes.</source>
        <translation>警報靜音 15 分鐘。</translation>
    </message>
    <message>
        <source>They are listed and logged as before; critical ones are still shown.</source>
        <translation>警報照常列出並寫入日誌；緊急警報仍會顯示。</translation>
    </message>
</context>
<context>
    <name>Applied</name>
    <message>
        <source>{count} loans of this group are called back or cancelled.</source>
        <translation>已召回或取消這一組的 {count} 筆支援。</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已套用</translation>
    </message>
    <message>
        <source>Return this group</source>
        <translation>召回這一組</translation>
    </message>
    <message>
        <source>Cancel this group</source>
        <translation>取消這一組</translation>
    </message>
    <message>
        <source>{confirmed} of {all} confirmed by the PBX to {queues}</source>
        <translation>{all} 位中 {confirmed} 位經交換機確認支援 {queues}</translation>
    </message>
    <message>
        <source>{count} from {time}</source>
        <translation>{count} 位自 {time} 起</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>{count} 位已歸建</translation>
    </message>
    <message>
        <source>over since {time}</source>
        <translation>{time} 結束</translation>
    </message>
    <message>
        <source>{agent}: {state}. {to_do}</source>
        <translation>{agent}：{state}。{to_do}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 位</translation>
    </message>
</context>
<context>
    <name>Apply</name>
    <message>
        <source>Apply the draft</source>
        <translation>套用草案</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Who agrees?</source>
        <translation>由誰同意？</translation>
    </message>
    <message>
        <source>Or why may the promises wait? (goes into the log)</source>
        <translation>或者，這些承諾為何可以延後？（記入日誌）</translation>
    </message>
    <message>
        <source>Why? (goes into the log)</source>
        <translation>原因？（記入日誌）</translation>
    </message>
    <message>
        <source>For which incident?</source>
        <translation>屬於哪一起事件？</translation>
    </message>
    <message>
        <source>Why may the protected line fall short?</source>
        <translation>受保護專線為何可低於所需人力？</translation>
    </message>
    <message>
        <source>Surge on the card lines</source>
        <translation>信用卡專線突發業務高峰</translation>
    </message>
    <message>
        <source>Nothing of this draft can be carried out.</source>
        <translation>此草案沒有可套用的變更。</translation>
    </message>
    <message>
        <source>Write why; it goes into the log.</source>
        <translation>請寫明原因；將記入日誌。</translation>
    </message>
    <message>
        <source>Promises to customers are open: hand them over, or write why they may wait.</source>
        <translation>尚有對客戶未履行的承諾：請移交，或寫明為何可以延後。</translation>
    </message>
    <message>
        <source>Reserves are called in the name of an incident: choose one.</source>
        <translation>召集支援人力須歸屬某一事件：請選擇事件。</translation>
    </message>
    <message>
        <source>A protected line would fall short: write why it may, and who agrees.</source>
        <translation>受保護專線會低於所需人力：請寫明原因及由誰同意。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Left in the draft: {count}. {why}</source>
        <translation>留在草案：{count} 項。{why}</translation>
    </message>
    <message>
        <source>Breaks and activities planned for another time: {count}</source>
        <translation>改排時間的休息與活動：{count} 項</translation>
    </message>
    <message>
        <source>Activities that leave today, and need another day: {count}</source>
        <translation>移出今日、須另排日期的活動：{count} 項</translation>
    </message>
    <message>
        <source>Shifts that begin or end at another time: {count}</source>
        <translation>變更起訖時間的班次：{count} 個</translation>
    </message>
    <message>
        <source>Reserves for {queues}: {count}, as a call list in the incident; a person calls and ticks</source>
        <translation>{queues} 的支援人力：{count} 位，列為事件召集名單；由人員致電並勾選</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>座席 {count} 位</translation>
    </message>
    <message>
        <source>To {queue} from {begins} until {until}: {agents}</source>
        <translation>自 {begins} 至 {until} 支援 {queue}：{agents}</translation>
    </message>
    <message>
        <source>To {queue} now, until {until}: {agents}</source>
        <translation>立即支援 {queue}，至 {until}：{agents}</translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>座席 1 位</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 項</translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>{count} changes are on record; {moves} loans await the PBX or their time.</source>
        <translation>{count} 項變更已記錄；{moves} 筆支援待交換機確認或待時間到。</translation>
    </message>
    <message>
        <source>Reserves to call in: {reason}</source>
        <translation>召集支援人力：{reason}</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>checking the log …</source>
        <translation>正在驗證日誌…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>log not checked yet</source>
        <translation>日誌尚未驗證</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Clocks of the rules</source>
        <translation>制度時限</translation>
    </message>
    <message>
        <source>{count} shown, newest first</source>
        <translation>顯示 {count} 筆，最新在前</translation>
    </message>
    <message>
        <source>Nothing fits. Use fewer words, or other filters.</source>
        <translation>沒有符合的紀錄。請減少字詞或更換篩選條件。</translation>
    </message>
    <message>
        <source>{kept} of {all} kept ({share}), missed ones first; drills do not count</source>
        <translation>{all} 項中遵守 {kept} 項（{share}），逾期者在前；演練不計</translation>
    </message>
    <message>
        <source>Reading the log for the search, {count} entries left …</source>
        <translation>正在建立搜尋索引，尚餘 {count} 筆…</translation>
    </message>
    <message>
        <source>Cancel export ({count})</source>
        <translation>取消匯出（{count}）</translation>
    </message>
    <message>
        <source>Incidents shown</source>
        <translation>顯示中的事件</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>顯示中的紀錄</translation>
    </message>
    <message>
        <source>Clocks shown</source>
        <translation>顯示中的時限</translation>
    </message>
    <message>
        <source>Whole log with its verifier (ZIP)</source>
        <translation>完整日誌與驗證程式（ZIP）</translation>
    </message>
    <message>
        <source>Search: all words, any language</source>
        <translation>搜尋：所有字詞，任何語言</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>類型：全部</translation>
    </message>
    <message>
        <source>Severity: all</source>
        <translation>等級：全部</translation>
    </message>
    <message>
        <source>Who: all</source>
        <translation>人員：全部</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>逾期 {time}</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What was owed</source>
        <translation>應辦事項</translation>
    </message>
    <message>
        <source>By</source>
        <translation>負責</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Kept?</source>
        <translation>是否遵守</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>完成者</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>上報對象</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>狀況更新</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>states</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>overdue, passed on</source>
        <translation>逾期已上報</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Sort: all</source>
        <translation>種類：全部</translation>
    </message>
    <message>
        <source>Where: all</source>
        <translation>範圍：全部</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>agents on loan</source>
        <translation>支援座席</translation>
    </message>
    <message>
        <source>floor and alarms</source>
        <translation>現場與警報</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>access</source>
        <translation>存取</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>最近 6 個月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 個月</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>人員名冊</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>more contacts than expected</source>
        <translation>進線多於預期</translation>
    </message>
    <message>
        <source>fewer agents than planned</source>
        <translation>在班人力少於計畫</translation>
    </message>
    <message>
        <source>contacts take longer</source>
        <translation>處理時間變長</translation>
    </message>
    <message>
        <source>contacts are routed elsewhere</source>
        <translation>進線路由異常</translation>
    </message>
    <message>
        <source>Alarm: {what}</source>
        <translation>警報：{what}</translation>
    </message>
    <message>
        <source>Exported incidents, {rows} rows: {file}</source>
        <translation>已匯出事件 {rows} 列：{file}</translation>
    </message>
    <message>
        <source>Exported entries, {rows} rows: {file}</source>
        <translation>已匯出紀錄 {rows} 列：{file}</translation>
    </message>
    <message>
        <source>Exported clocks, {rows} rows: {file}</source>
        <translation>已匯出時限 {rows} 列：{file}</translation>
    </message>
    <message>
        <source>Exported people, {rows} rows: {file}</source>
        <translation>已匯出人員，{rows} 列：{file}</translation>
    </message>
    <message>
        <source>Exported agents, {rows} rows: {file}</source>
        <translation>已匯出座席，{rows} 列：{file}</translation>
    </message>
    <message>
        <source>Exported shifts, {rows} rows: {file}</source>
        <translation>已匯出班次，{rows} 列：{file}</translation>
    </message>
    <message>
        <source>Exported the report of {about}: {file}</source>
        <translation>已匯出 {about} 報告：{file}</translation>
    </message>
    <message>
        <source>Exported the whole log: {file}</source>
        <translation>已匯出完整日誌：{file}</translation>
    </message>
    <message>
        <source>Back to normal: {alarm}</source>
        <translation>恢復正常：{alarm}</translation>
    </message>
    <message>
        <source>Alarm acknowledged: {alarm}</source>
        <translation>警報已確認：{alarm}</translation>
    </message>
    <message>
        <source>Alarm shelved until {time}: {alarm}. {reason}</source>
        <translation>警報暫時擱置至 {time}：{alarm}。{reason}</translation>
    </message>
    <message>
        <source>Alarm back from the shelf: {alarm}</source>
        <translation>警報結束擱置：{alarm}</translation>
    </message>
    <message>
        <source>Alarm passed on to {to}: {alarm}</source>
        <translation>警報已上報至{to}：{alarm}</translation>
    </message>
    <message>
        <source>Made an incident: {alarm}</source>
        <translation>已成立事件：{alarm}</translation>
    </message>
    <message>
        <source>Not made an incident: {alarm}. {reason}</source>
        <translation>未成立事件：{alarm}。{reason}</translation>
    </message>
    <message>
        <source>Alarm rules changed, {count} in force</source>
        <translation>警報規則已變更，生效 {count} 條</translation>
    </message>
    <message>
        <source>Nothing known of the floor from {time} on: {why}</source>
        <translation>{time} 起現場無資料：{why}</translation>
    </message>
    <message>
        <source>The floor is known again from {time} on</source>
        <translation>{time} 起恢復現場資料</translation>
    </message>
    <message>
        <source>{what}, seconds</source>
        <translation>{what}（秒）</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>通報時間</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>至確認</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>至恢復</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢討</translation>
    </message>
    <message>
        <source>Drill: {what}</source>
        <translation>演練：{what}</translation>
    </message>
    <message>
        <source>As it happened</source>
        <translation>事件經過</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>報告（PDF）</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>開啟事後檢討</translation>
    </message>
    <message>
        <source>Incidents a month</source>
        <translation>每月事件數</translation>
    </message>
    <message>
        <source>Median time until service was back</source>
        <translation>恢復服務時間中位數</translation>
    </message>
    <message>
        <source>{all} · {shown} shown</source>
        <translation>共 {all} · 顯示 {shown}</translation>
    </message>
    <message>
        <source>{what} · as it happened</source>
        <translation>{what} · 事件經過</translation>
    </message>
    <message>
        <source>Click on the axis, or use ← and →, to see how everything stood at a moment.</source>
        <translation>點選時間軸，或按 ← 與 →，可看當時的整體狀況。</translation>
    </message>
    <message>
        <source>No incident fits. Use fewer words, or other filters.</source>
        <translation>沒有符合的事件。請減少字詞或更換篩選條件。</translation>
    </message>
    <message>
        <source>No incidents yet. What is reported with F8 stays here for good.</source>
        <translation>尚無事件。以 F8 通報的事件會永久保留在此。</translation>
    </message>
    <message>
        <source>{month}: none was resolved</source>
        <translation>{month}：沒有已解決的事件</translation>
    </message>
    <message>
        <source>{month}: median {median}, nine in ten within {p90}, of {n}</source>
        <translation>{month}：中位數 {median}，九成在 {p90} 內，共 {n} 件</translation>
    </message>
    <message>
        <source>review owed</source>
        <translation>待檢討</translation>
    </message>
    <message>
        <source>{count} actions open</source>
        <translation>{count} 項行動未完成</translation>
    </message>
    <message>
        <source>1 action open</source>
        <translation>1 項行動未完成</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left.</source>
        <translation>匯出已取消，未留下檔案。</translation>
    </message>
    <message>
        <source>Seal of this bundle, to be noted elsewhere: {seal}</source>
        <translation>此匯出檔的封印，請另行記下：{seal}</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>已匯出至 {file}</translation>
    </message>
    <message>
        <source>{what} cannot be written: {why}</source>
        <translation>無法寫入{what}：{why}</translation>
    </message>
    <message>
        <source>The log is not affected.</source>
        <translation>日誌不受影響。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>匯出至檔案</translation>
    </message>
    <message>
        <source>Clocks by person and month</source>
        <translation>依人員與月份的時限</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>未指定人員</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Who had to keep them</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>如期</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Longest late</source>
        <translation>最長逾期</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attach files</source>
        <translation>附上檔案</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>A copy of {name} was saved, with the same SHA-256.</source>
        <translation>已另存 {name} 的副本，SHA-256 相同。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>Such as: mailbox of the cards team</source>
        <translation>例如：信用卡組的信箱</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>收集人</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>收集時間</translation>
    </message>
    <message>
        <source>the incident as a whole</source>
        <translation>整個事件</translation>
    </message>
    <message>
        <source>Evidence of</source>
        <translation>佐證對象</translation>
    </message>
    <message>
        <source>Say where it comes from and who collected it.</source>
        <translation>請填寫來源與收集人。</translation>
    </message>
    <message>
        <source>Write the time as 2026-12-08 18:00.</source>
        <translation>請以 2026-12-08 18:00 的格式填寫。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>For whom the copy is</source>
        <translation>副本給誰</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Name who gives and who takes it.</source>
        <translation>請填寫移交人與接收人。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>已移交…</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>not what its name says</source>
        <translation>與檔名不符</translation>
    </message>
    <message>
        <source>This is a program: nothing here runs it, and a copy should not be run either.</source>
        <translation>這是程式：這裡不會執行它，副本也不應執行。</translation>
    </message>
    <message>
        <source>Its bytes are {media}, whatever its name says.</source>
        <translation>內容是 {media}，與檔名所示不符。</translation>
    </message>
    <message>
        <source>from {source}, collected {time} by {who}</source>
        <translation>來源 {source}，{who} 於 {time} 收集</translation>
    </message>
    <message>
        <source>{time} copy for {taker}: {why}</source>
        <translation>{time} 副本給 {taker}：{why}</translation>
    </message>
    <message>
        <source>{time} from {giver} to {taker}: {why}</source>
        <translation>{time} 由 {giver} 移交給 {taker}：{why}</translation>
    </message>
    <message>
        <source>Drop files here: up to {size} each. They are kept with their SHA-256.</source>
        <translation>將檔案拖放到這裡：每個最大 {size}。檔案連同 SHA-256 一起保存。</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>附上…</translation>
    </message>
</context>
<context>
    <name>AttachmentLog</name>
    <message>
        <source>{name} attached, SHA-256 {digest}; from {source}, collected by {who}</source>
        <translation>附件 {name}，SHA-256 {digest}；來源 {source}，收集人 {who}</translation>
    </message>
    <message>
        <source>{name} handed over from {giver} to {taker}: {why}</source>
        <translation>{name} 由 {giver} 移交給 {taker}：{why}</translation>
    </message>
    <message>
        <source>Copy of {name} saved for {taker}: {why}</source>
        <translation>已為 {taker} 另存 {name} 的副本：{why}</translation>
    </message>
</context>
<context>
    <name>AttachmentRefusal</name>
    <message>
        <source>{name} is larger than {megabytes} MB.</source>
        <translation>{name} 超過 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Attach the part that matters, and note where the whole is kept.</source>
        <translation>請附上重要的部分，並記下完整檔案存放之處。</translation>
    </message>
    <message>
        <source>With {name} this incident would hold more than {megabytes} MB.</source>
        <translation>加上 {name}，這個事件的附件將超過 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Note where the file is kept instead.</source>
        <translation>請改為記下檔案存放之處。</translation>
    </message>
    <message>
        <source>{name} is not a file: a folder, a device or a pipe.</source>
        <translation>{name} 不是檔案，而是資料夾、裝置或管線。</translation>
    </message>
    <message>
        <source>Attach the files one by one.</source>
        <translation>請逐一附上檔案。</translation>
    </message>
    <message>
        <source>{name} is a link to another file.</source>
        <translation>{name} 是指向其他檔案的連結。</translation>
    </message>
    <message>
        <source>Attach the file itself.</source>
        <translation>請附上檔案本身。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>Save it where it was made, then attach it again.</source>
        <translation>請先在原處存檔，再重新附上。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>無法讀取 {name}：{why}。</translation>
    </message>
    <message>
        <source>Copy it to this computer, then attach it again.</source>
        <translation>請先複製到這部電腦，再重新附上。</translation>
    </message>
    <message>
        <source>{name} changed while it was read.</source>
        <translation>{name} 在讀取時有變動。</translation>
    </message>
    <message>
        <source>Wait until nothing writes into it, then attach it again.</source>
        <translation>請等到沒有程式寫入後，再重新附上。</translation>
    </message>
    <message>
        <source>There is no room for {name}.</source>
        <translation>空間不足，放不下 {name}。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>請清出磁碟空間後再試。</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}.</source>
        <translation>無法寫入 {name}：{why}。</translation>
    </message>
    <message>
        <source>Choose another folder; if it was being attached, tell technical support.</source>
        <translation>請選擇其他資料夾；若正在附加，請通知技術支援。</translation>
    </message>
    <message>
        <source>This attachment is not in the incident.</source>
        <translation>這個事件沒有此附件。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>The bytes of {name} are not in the store any more.</source>
        <translation>{name} 的內容已不在儲存庫中。</translation>
    </message>
    <message>
        <source>Tell the duty manager; its entry with the SHA-256 still stands.</source>
        <translation>請通知值班經理；含 SHA-256 的紀錄仍在。</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were taken in.</source>
        <translation>{name} 的內容不是收入時的內容。</translation>
    </message>
    <message>
        <source>Do not use it as evidence; tell the duty manager.</source>
        <translation>請勿作為佐證；請通知值班經理。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{count} more; narrow the filters</source>
        <translation>還有 {count} 件；請縮小篩選範圍</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>{step} · command offered</source>
        <translation>{step} · 指揮權待接</translation>
    </message>
    <message>
        <source>{count} measures open</source>
        <translation>{count} 項措施未復原</translation>
    </message>
    <message>
        <source>{count} put off</source>
        <translation>{count} 件延後</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>來自 {name}</translation>
    </message>
    <message>
        <source>commander needed</source>
        <translation>待派指揮官</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已通報</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>應變中</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>觀察中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Group by queue</source>
        <translation>依佇列分組</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>依團隊分組</translation>
    </message>
    <message>
        <source>Group by site</source>
        <translation>依據點分組</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>{undo}: {step}</source>
        <translation>{undo}：{step}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>1 change is tried; nothing of it has happened.</source>
        <translation>試排 1 項變更，尚未執行。</translation>
    </message>
    <message>
        <source>{count} changes are tried; nothing of them has happened.</source>
        <translation>試排 {count} 項變更，均未執行。</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>套用 1 項變更</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>套用 {count} 項變更</translation>
    </message>
    <message>
        <source>Drag work to a queue · Space: select · M: move · B: break · E: shift · Enter: open</source>
        <translation>拖曳班次至佇列即可調派 · 空白鍵：選取 · M：調派 · B：休息 · E：班次 · Enter：開啟</translation>
    </message>
    <message>
        <source>It does not fit there: something else lies in the way.</source>
        <translation>放不下：與其他項目重疊。</translation>
    </message>
    <message>
        <source>Move to, {span}</source>
        <translation>調派至（{span}）</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>缺 {count} 人</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>調派…</translation>
    </message>
    <message>
        <source>Move a break…</source>
        <translation>調整休息…</translation>
    </message>
    <message>
        <source>Begin and end of the shift…</source>
        <translation>班次起訖…</translation>
    </message>
    <message>
        <source>Remove what is tried</source>
        <translation>移除試排</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Postpone {what} to another day</source>
        <translation>將{what}延至他日</translation>
    </message>
    <message>
        <source>Day board</source>
        <translation>班表</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>未分配佇列</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有佇列</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>未分團隊</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>未分據點</translation>
    </message>
    <message>
        <source>There is no roster yet. Import a roster on People.</source>
        <translation>尚無人員名冊。請在「人員」頁匯入名冊。</translation>
    </message>
    <message>
        <source>Nothing is tried. Take “Only with changes” back to see everybody.</source>
        <translation>目前沒有試排的變更。取消「只看有變更的」即可看到所有人。</translation>
    </message>
    <message>
        <source>Nobody fits. Use fewer words, or another filter.</source>
        <translation>無符合者。請減少字詞或改用其他篩選。</translation>
    </message>
    <message>
        <source>Nobody has a shift on this day. Import its roster on People, or choose another day.</source>
        <translation>當日無人排班。請在「人員」頁匯入班次，或選擇其他日期。</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>不在班</translation>
    </message>
    <message>
        <source>{what} since {time}</source>
        <translation>{what}，自 {time} 起</translation>
    </message>
    <message>
        <source>tried: {who} called in from the reserve · {span}</source>
        <translation>試排：召集支援人力 {who} · {span}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>輔導</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Off-phone work</source>
        <translation>非接線工作</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>On other duty</source>
        <translation>公出</translation>
    </message>
    <message>
        <source>Absent without notice</source>
        <translation>曠工</translation>
    </message>
    <message>
        <source>serves {what}</source>
        <translation>服務 {what}</translation>
    </message>
    <message>
        <source>tried: the shift longer, for {what}</source>
        <translation>試排：延長班次，服務 {what}</translation>
    </message>
    <message>
        <source>tried: the shift shorter</source>
        <translation>試排：縮短班次</translation>
    </message>
    <message>
        <source>tried: {what} here</source>
        <translation>試排：{what}移至此處</translation>
    </message>
    <message>
        <source>{what} as planned; tried elsewhere or postponed</source>
        <translation>原定{what}；試排另移或延後</translation>
    </message>
    <message>
        <source>on loan to {what}, confirmed by the PBX</source>
        <translation>支援 {what}，交換機已確認</translation>
    </message>
    <message>
        <source>is to go to {what}, not confirmed by the PBX</source>
        <translation>將支援 {what}，交換機尚未確認</translation>
    </message>
    <message>
        <source>tried: works for {what}</source>
        <translation>試排：支援 {what}</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}：{title}</translation>
    </message>
    <message>
        <source>staffed {staffed}, need not known</source>
        <translation>在班 {staffed}，所需未知</translation>
    </message>
    <message>
        <source>need {need}, staffed {staffed}</source>
        <translation>所需 {need}，在班 {staffed}</translation>
    </message>
    <message>
        <source>{count} contacts call again after the outage</source>
        <translation>其中 {count} 通為故障後再次來電</translation>
    </message>
    <message>
        <source>{count} short ({degree})</source>
        <translation>缺 {count} 人（{degree}）</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試排</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Type times such as 14:30.</source>
        <translation>請輸入時間，例如 14:30。</translation>
    </message>
    <message>
        <source>Move {who}</source>
        <translation>調派 {who}</translation>
    </message>
    <message>
        <source>To queue</source>
        <translation>調派至佇列</translation>
    </message>
    <message>
        <source>Shift of {who}</source>
        <translation>{who} 的班次</translation>
    </message>
    <message>
        <source>Move a break of {who}</source>
        <translation>調整 {who} 的休息</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Type a time such as 12:30.</source>
        <translation>請輸入時間，例如 12:30。</translation>
    </message>
    <message>
        <source>{what} does not fit there: something else lies in the way</source>
        <translation>{what}放不下：與其他項目重疊</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} 位座席</translation>
    </message>
    <message>
        <source>move {who} to {queue}</source>
        <translation>將 {who} 調派至 {queue}</translation>
    </message>
    <message>
        <source>{what} of {who} at {time}</source>
        <translation>將 {who} 的{what}改至 {time}</translation>
    </message>
    <message>
        <source>shift of {who} {span}</source>
        <translation>{who} 的班次 {span}</translation>
    </message>
    <message>
        <source>postpone {what} of {who}</source>
        <translation>延後 {who} 的{what}</translation>
    </message>
    <message>
        <source>remove a change of {who}</source>
        <translation>移除 {who} 的一項變更</translation>
    </message>
    <message>
        <source>remove {count} changes</source>
        <translation>移除 {count} 項變更</translation>
    </message>
    <message>
        <source>{count} without the skill</source>
        <translation>{count} 人無此技能</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>The roster has no agent {agent}.</source>
        <translation>人員名冊中沒有座席 {agent}。</translation>
    </message>
    <message>
        <source>Take the change back; the roster may have changed meanwhile.</source>
        <translation>請撤回這項變更；名冊可能已變動。</translation>
    </message>
    <message>
        <source>This shift of {agent} is not on the roster any more.</source>
        <translation>{agent} 的這個班次已不在名冊上。</translation>
    </message>
    <message>
        <source>Take the change back and look at the roster as it is now.</source>
        <translation>請撤回這項變更，再看目前的名冊。</translation>
    </message>
    <message>
        <source>What was to be moved is no longer in the shift of {agent}.</source>
        <translation>要移動的項目已不在 {agent} 的班次中。</translation>
    </message>
    <message>
        <source>The centre has no queue “{queue}”.</source>
        <translation>本中心沒有佇列「{queue}」。</translation>
    </message>
    <message>
        <source>Choose a queue of the board.</source>
        <translation>請從班表選擇佇列。</translation>
    </message>
    <message>
        <source>Nobody of the reserve pools has the number {reserve}.</source>
        <translation>支援人力池中沒有編號 {reserve} 的人員。</translation>
    </message>
    <message>
        <source>Choose somebody of the pools in the centre file.</source>
        <translation>請從中心設定檔的人力池選人。</translation>
    </message>
    <message>
        <source>{agent}: this time has passed.</source>
        <translation>{agent}：這段時間已經過去。</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>請選擇之後的時間。</translation>
    </message>
    <message>
        <source>{agent}: what is to be moved has begun or is over.</source>
        <translation>{agent}：要移動的項目已經開始或結束。</translation>
    </message>
    <message>
        <source>Leave it where it is and take somebody else.</source>
        <translation>請維持原狀，改選其他人。</translation>
    </message>
    <message>
        <source>{agent} does not work here any more.</source>
        <translation>{agent} 已離職。</translation>
    </message>
    <message>
        <source>Take somebody else.</source>
        <translation>請改選其他人。</translation>
    </message>
    <message>
        <source>The PBX does not know {agent}: the roster has no address.</source>
        <translation>交換機不認得 {agent}：名冊中沒有其位址。</translation>
    </message>
    <message>
        <source>Enter the address on the People page, or take somebody else.</source>
        <translation>請在人員頁填入位址，或改選其他人。</translation>
    </message>
    <message>
        <source>{agent} has not learnt {queue}.</source>
        <translation>{agent} 不具備 {queue} 的技能。</translation>
    </message>
    <message>
        <source>Take somebody who is certified for it.</source>
        <translation>請改選已取得認證的人。</translation>
    </message>
    <message>
        <source>{agent} is still learning {queue}.</source>
        <translation>{agent} 仍在學習 {queue}。</translation>
    </message>
    <message>
        <source>{agent}’s certificate for {queue} is valid until {date} only.</source>
        <translation>{agent} 的 {queue} 認證只到 {date} 有效。</translation>
    </message>
    <message>
        <source>Take somebody else, or have it renewed and entered on the People page.</source>
        <translation>請改選其他人，或完成換證並登錄於人員頁。</translation>
    </message>
    <message>
        <source>{agent} has no background check, and {queue} is a protected line.</source>
        <translation>{agent} 未通過背景調查，而 {queue} 是受保護專線。</translation>
    </message>
    <message>
        <source>Take somebody whose check is passed.</source>
        <translation>請改選已通過背景調查的人。</translation>
    </message>
    <message>
        <source>{agent} is new; the induction lasts until {date}.</source>
        <translation>{agent} 是新進人員，新人訓練至 {date} 為止。</translation>
    </message>
    <message>
        <source>Take somebody else: new hires stay with their team.</source>
        <translation>請改選其他人：新進人員留在原團隊。</translation>
    </message>
    <message>
        <source>{agent} is not there then: {absence}.</source>
        <translation>{agent} 屆時不在：{absence}。</translation>
    </message>
    <message>
        <source>Take somebody else, or choose another time.</source>
        <translation>請改選其他人，或另選時間。</translation>
    </message>
    <message>
        <source>{agent} is not on shift for all of that time.</source>
        <translation>{agent} 並非整段時間都在班。</translation>
    </message>
    <message>
        <source>Let it begin and end within the shift, or stretch the shift first.</source>
        <translation>請讓起訖都在班次內，或先延長班次。</translation>
    </message>
    <message>
        <source>{agent} can take contacts from {at} on at the earliest.</source>
        <translation>{agent} 最早 {at} 才能接聽。</translation>
    </message>
    <message>
        <source>Let it begin then.</source>
        <translation>請改從該時間開始。</translation>
    </message>
    <message>
        <source>{agent} is on loan to {to} until {at}.</source>
        <translation>{agent} 已支援 {to} 至 {at}。</translation>
    </message>
    <message>
        <source>Take somebody else, or return this loan first.</source>
        <translation>請改選其他人，或先讓這筆支援歸建。</translation>
    </message>
    <message>
        <source>{agent} works for {queue} then anyway.</source>
        <translation>{agent} 屆時本來就在 {queue}。</translation>
    </message>
    <message>
        <source>Take the change back.</source>
        <translation>請撤回這項變更。</translation>
    </message>
    <message>
        <source>{agent} would be in two places at once.</source>
        <translation>{agent} 會同時在兩處。</translation>
    </message>
    <message>
        <source>Let one of the two moves end before the other begins.</source>
        <translation>請讓一次調派結束後再開始另一次。</translation>
    </message>
    <message>
        <source>{agent} would be moved {moves} times in this shift; {limit} is the limit.</source>
        <translation>{agent} 在本班次會被調派 {moves} 次；上限為 {limit} 次。</translation>
    </message>
    <message>
        <source>Take somebody else, or say why it must be.</source>
        <translation>請改選其他人，或說明必要的理由。</translation>
    </message>
    <message>
        <source>{agent} would be moved for {minutes} min; at least {limit} min is the rule.</source>
        <translation>{agent} 只調派 {minutes} 分鐘；規定至少 {limit} 分鐘。</translation>
    </message>
    <message>
        <source>Let it last longer, or say why it must be.</source>
        <translation>請延長時間，或說明必要的理由。</translation>
    </message>
    <message>
        <source>{queue} is a protected line: from {at} it would have {staffed} of {need} needed.</source>
        <translation>{queue} 是受保護專線：自 {at} 起需 {need} 人，將只剩 {staffed} 人。</translation>
    </message>
    <message>
        <source>Leave its agents out, or let a second person sign for it.</source>
        <translation>請不要動用該線座席，或請第二人簽核。</translation>
    </message>
    <message>
        <source>{agent} and {mentor} learn as a pair and would be apart.</source>
        <translation>{agent} 與 {mentor} 是師徒，會被拆開。</translation>
    </message>
    <message>
        <source>Move both or neither, or say why it must be.</source>
        <translation>請一起調派或都不調派，或說明必要的理由。</translation>
    </message>
    <message>
        <source>{agent} has open promises to customers: {count}.</source>
        <translation>{agent} 尚有對客戶未履行的承諾：{count} 項。</translation>
    </message>
    <message>
        <source>Have them handed over first, or say why it must be.</source>
        <translation>請先完成交接，或說明必要的理由。</translation>
    </message>
    <message>
        <source>{agent}: it would lie outside the shift.</source>
        <translation>{agent}：會落在班次之外。</translation>
    </message>
    <message>
        <source>Choose a time within the shift.</source>
        <translation>請選擇班次內的時間。</translation>
    </message>
    <message>
        <source>{agent}: it would overlap something else in the shift.</source>
        <translation>{agent}：會與班次內其他項目重疊。</translation>
    </message>
    <message>
        <source>Choose a time that is free.</source>
        <translation>請選擇空檔時間。</translation>
    </message>
    <message>
        <source>{agent} would lose a break.</source>
        <translation>{agent} 會失去一段休息。</translation>
    </message>
    <message>
        <source>A break may be moved, never taken away.</source>
        <translation>休息可以移動，不可取消。</translation>
    </message>
    <message>
        <source>{agent}’s break takes {minutes} min; at least {limit} min is the rule.</source>
        <translation>{agent} 的休息只有 {minutes} 分鐘；規定至少 {limit} 分鐘。</translation>
    </message>
    <message>
        <source>{agent}’s break would move by {minutes} min; {limit} min is the limit.</source>
        <translation>{agent} 的休息會移動 {minutes} 分鐘；上限為 {limit} 分鐘。</translation>
    </message>
    <message>
        <source>Move it less, or say why it must be.</source>
        <translation>請少移一些，或說明必要的理由。</translation>
    </message>
    <message>
        <source>{agent} would work {minutes} min without a break; {limit} min is the limit.</source>
        <translation>{agent} 會連續工作 {minutes} 分鐘沒有休息；上限為 {limit} 分鐘。</translation>
    </message>
    <message>
        <source>Put the break where it divides the shift better.</source>
        <translation>請把休息排在更能均分班次的位置。</translation>
    </message>
    <message>
        <source>{agent} would work {minutes} min that day; {limit} min is the limit.</source>
        <translation>{agent} 當日會工作 {minutes} 分鐘；上限為 {limit} 分鐘。</translation>
    </message>
    <message>
        <source>Stretch the shift less, or take somebody else.</source>
        <translation>請少延長一些，或改選其他人。</translation>
    </message>
    <message>
        <source>{agent} would rest {minutes} min between two shifts; {limit} min is the least.</source>
        <translation>{agent} 兩班之間只休息 {minutes} 分鐘；至少須 {limit} 分鐘。</translation>
    </message>
    <message>
        <source>{agent} would work {minutes} min overtime; {limit} min is the limit.</source>
        <translation>{agent} 會加班 {minutes} 分鐘；上限為 {limit} 分鐘。</translation>
    </message>
</context>
<context>
    <name>BreachReason</name>
    <message>
        <source>not on the roster</source>
        <translation>不在名冊</translation>
    </message>
    <message>
        <source>shift gone</source>
        <translation>班次已不存在</translation>
    </message>
    <message>
        <source>activity gone</source>
        <translation>項目已不存在</translation>
    </message>
    <message>
        <source>unknown queue</source>
        <translation>未知佇列</translation>
    </message>
    <message>
        <source>not in a pool</source>
        <translation>不在人力池</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>已過時間</translation>
    </message>
    <message>
        <source>already begun</source>
        <translation>已經開始</translation>
    </message>
    <message>
        <source>left the centre</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>unknown to the PBX</source>
        <translation>交換機不認得</translation>
    </message>
    <message>
        <source>skill missing</source>
        <translation>缺少技能</translation>
    </message>
    <message>
        <source>still learning</source>
        <translation>學習中</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>認證過期</translation>
    </message>
    <message>
        <source>no background check</source>
        <translation>未通過背景調查</translation>
    </message>
    <message>
        <source>new hire</source>
        <translation>新進人員</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>不在班</translation>
    </message>
    <message>
        <source>works there anyway</source>
        <translation>本來就在該處</translation>
    </message>
    <message>
        <source>already on loan</source>
        <translation>已在支援</translation>
    </message>
    <message>
        <source>in two places at once</source>
        <translation>同時在兩處</translation>
    </message>
    <message>
        <source>moved too often</source>
        <translation>調派次數過多</translation>
    </message>
    <message>
        <source>too short a time</source>
        <translation>時間過短</translation>
    </message>
    <message>
        <source>mentor and pupil apart</source>
        <translation>師徒拆開</translation>
    </message>
    <message>
        <source>open promises</source>
        <translation>未完成承諾</translation>
    </message>
    <message>
        <source>outside the shift</source>
        <translation>班次之外</translation>
    </message>
    <message>
        <source>overlap in the shift</source>
        <translation>班次內重疊</translation>
    </message>
    <message>
        <source>a break lost</source>
        <translation>失去休息</translation>
    </message>
    <message>
        <source>break too short</source>
        <translation>休息過短</translation>
    </message>
    <message>
        <source>break moved too far</source>
        <translation>休息移動過遠</translation>
    </message>
    <message>
        <source>too long without a break</source>
        <translation>連續工作過久</translation>
    </message>
    <message>
        <source>day too long</source>
        <translation>工時過長</translation>
    </message>
    <message>
        <source>rest between shifts</source>
        <translation>班間休息不足</translation>
    </message>
    <message>
        <source>overtime limit</source>
        <translation>加班上限</translation>
    </message>
    <message>
        <source>protected line</source>
        <translation>受保護專線</translation>
    </message>
    <message>
        <source>arrives later</source>
        <translation>較晚到班</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Brief</source>
        <translation>交接摘要</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>最近的決定</translation>
    </message>
    <message>
        <source>Open steps, overdue first</source>
        <translation>未完成步驟（逾期優先）</translation>
    </message>
    <message>
        <source>Running clocks</source>
        <translation>計時中</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>應變小組</translation>
    </message>
    <message>
        <source>Temporary measures</source>
        <translation>臨時措施</translation>
    </message>
    <message>
        <source>Staff on loan</source>
        <translation>借調人員</translation>
    </message>
    <message>
        <source>{agent} helps {queue} until {time}</source>
        <translation>{agent} 支援 {queue} 至 {time}</translation>
    </message>
    <message>
        <source>Work put off</source>
        <translation>延後工作</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Promises noted</source>
        <translation>已記錄的承諾</translation>
    </message>
    <message>
        <source>Questions noted</source>
        <translation>已記錄的問題</translation>
    </message>
    <message>
        <source>Last status update</source>
        <translation>最近一次狀況更新</translation>
    </message>
    <message>
        <source>Next status update due</source>
        <translation>下次狀況更新期限</translation>
    </message>
    <message>
        <source>Began {began}; {name} commands. Made from the log at {time}.</source>
        <translation>{began} 開始；由 {name} 指揮。{time} 依日誌產生。</translation>
    </message>
    <message>
        <source>overdue since {time}</source>
        <translation>自 {time} 逾期</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>asked for, not confirmed</source>
        <translation>已請求，尚未確認</translation>
    </message>
    <message>
        <source>{role}: nobody</source>
        <translation>{role}：無人</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>not yet accepted</source>
        <translation>尚未接受</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>線上客服</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>not reportable</source>
        <translation>無須通報</translation>
    </message>
    <message>
        <source>read in the rule</source>
        <translation>已讀法規原文</translation>
    </message>
    <message>
        <source>read second-hand</source>
        <translation>轉引，未讀原文</translation>
    </message>
    <message>
        <source>from memory: check</source>
        <translation>依記憶整理，尚待查證</translation>
    </message>
    <message>
        <source>the filing of “{duty}”</source>
        <translation>「{duty}」送出</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>事件發生</translation>
    </message>
    <message>
        <source>when it was noticed</source>
        <translation>發現時</translation>
    </message>
    <message>
        <source>the report to the console</source>
        <translation>通報至控制台</translation>
    </message>
    <message>
        <source>the grading</source>
        <translation>定級</translation>
    </message>
    <message>
        <source>the bank’s finding</source>
        <translation>本行認定</translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>the end of the incident</source>
        <translation>事件解除</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分鐘</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小時</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} business days</source>
        <translation>{count} 個營業日</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 個月</translation>
    </message>
    <message>
        <source>Regulators</source>
        <translation>監管通報</translation>
    </message>
    <message>
        <source>verify with compliance</source>
        <translation>請向法遵查證</translation>
    </message>
    <message>
        <source>working days not announced yet</source>
        <translation>工作日曆尚未公布</translation>
    </message>
    <message>
        <source>{source}; looked at {month}, pack {version}</source>
        <translation>{source}；查閱於 {month}，規則包 {version}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未起算</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已免除</translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translation>已無須辦理</translation>
    </message>
    <message>
        <source>every {span}</source>
        <translation>每 {span}</translation>
    </message>
    <message>
        <source>{span} from {trigger}</source>
        <translation>{trigger}起 {span}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>期限 {time}</translation>
    </message>
    <message>
        <source>assumed until graded</source>
        <translation>定級前先行計時</translation>
    </message>
    <message>
        <source>late, {time} by {person} · {channel} · {reference}</source>
        <translation>逾期，{time} {person} · {channel} · {reference}</translation>
    </message>
    <message>
        <source>{time} by {person} · {channel} · {reference}</source>
        <translation>{time} {person} · {channel} · {reference}</translation>
    </message>
    <message>
        <source>by {person} and {second}: {reason}</source>
        <translation>{person} 與 {second}：{reason}</translation>
    </message>
    <message>
        <source>Reports to regulators</source>
        <translation>監管通報</translation>
    </message>
    <message>
        <source>only a filed report stops a clock</source>
        <translation>送出通報後時限才停止</translation>
    </message>
    <message>
        <source>No regulator’s rules are in force. The centre file names them: [regulation] packs.</source>
        <translation>未啟用任何監管規則。請在中心設定檔列出：[regulation] packs。</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未定級</translation>
    </message>
    <message>
        <source>grade…</source>
        <translation>定級…</translation>
    </message>
    <message>
        <source>times…</source>
        <translation>時間…</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>登記送出…</translation>
    </message>
    <message>
        <source>waive…</source>
        <translation>免除…</translation>
    </message>
    <message>
        <source>state a time…</source>
        <translation>填寫時間…</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>逾期 {time}</translation>
    </message>
</context>
<context>
    <name>ClockLog</name>
    <message>
        <source>Rules in force: {regime} {version}, fingerprint {digest}; verify with compliance</source>
        <translation>適用規則：{regime} {version}，指紋 {digest}；請向法遵查證</translation>
    </message>
    <message>
        <source>Graded for {regime}: {grade}</source>
        <translation>{regime} 監管定級：{grade}</translation>
    </message>
    <message>
        <source>Time of the event for the regulator: {time}, before: {before}</source>
        <translation>通報用事件發生時間：{time}，原為：{before}</translation>
    </message>
    <message>
        <source>Time of noticing for the regulator: {time}, before: {before}</source>
        <translation>通報用發現時間：{time}，原為：{before}</translation>
    </message>
    <message>
        <source>Time of the bank’s finding: {time}, before: {before}</source>
        <translation>本行認定時間：{time}，原為：{before}</translation>
    </message>
    <message>
        <source>Time of receipt for the regulator: {time}, before: {before}</source>
        <translation>通報用受理時間：{time}，原為：{before}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>Filed late at {time} ({clock}), due {due}, by {channel}, reference {reference}: {text}</source>
        <translation>逾期送出 {time}（{clock}），期限 {due}，管道 {channel}，文號 {reference}：{text}</translation>
    </message>
    <message>
        <source>Filed at {time} ({clock}), by {channel}, reference {reference}: {text}</source>
        <translation>已送出 {time}（{clock}），管道 {channel}，文號 {reference}：{text}</translation>
    </message>
    <message>
        <source>Not filed, waived with {person}: {clock}</source>
        <translation>未送，與 {person} 共同免除：{clock}</translation>
    </message>
    <message>
        <source>{share}% of the time is gone: {clock}, due {time}</source>
        <translation>時限已過 {share}%：{clock}，期限 {time}</translation>
    </message>
</context>
<context>
    <name>ClockRefusal</name>
    <message>
        <source>This report is not owed any more.</source>
        <translation>此通報已無須辦理。</translation>
    </message>
    <message>
        <source>The list shows the clocks as they stand now.</source>
        <translation>清單顯示目前的時限。</translation>
    </message>
    <message>
        <source>This clock has not begun.</source>
        <translation>此時限尚未起算。</translation>
    </message>
    <message>
        <source>State the time that starts it, or file the report it follows.</source>
        <translation>請填寫起算時間，或先送出前一份通報。</translation>
    </message>
    <message>
        <source>{by} has stopped this clock already, at {at}.</source>
        <translation>{by} 已於 {at} 結束此時限。</translation>
    </message>
    <message>
        <source>The list shows what was filed.</source>
        <translation>清單顯示已送出的內容。</translation>
    </message>
    <message>
        <source>{person} answers for the reports to regulators.</source>
        <translation>監管通報由 {person} 負責。</translation>
    </message>
    <message>
        <source>Ask them, or let the commander hand the role over.</source>
        <translation>請洽該員，或由指揮官移交角色。</translation>
    </message>
    <message>
        <source>The report would have been filed before the event, at {at}.</source>
        <translation>送出時間早於事件發生（{at}）。</translation>
    </message>
    <message>
        <source>Put the time right, or the time of the event.</source>
        <translation>請更正送出時間或事件發生時間。</translation>
    </message>
    <message>
        <source>A report is waived by two people.</source>
        <translation>免除通報須兩人同意。</translation>
    </message>
    <message>
        <source>Name the second person who agreed.</source>
        <translation>請填寫同意的第二人。</translation>
    </message>
    <message>
        <source>The log itself says when this happened.</source>
        <translation>紀錄本身已載明時間。</translation>
    </message>
    <message>
        <source>Nothing needs to be stated.</source>
        <translation>無須填寫。</translation>
    </message>
    <message>
        <source>The rule pack is broken in line {line}, column {column}: {what}</source>
        <translation>規則包第 {line} 行第 {column} 欄有誤：{what}</translation>
    </message>
    <message>
        <source>Tell those who look after this program; its clocks do not run.</source>
        <translation>請通知系統維護人員；其時限未計算。</translation>
    </message>
    <message>
        <source>This incident is graded as reportable to a regulator.</source>
        <translation>此事件已定為須向監管機構通報。</translation>
    </message>
    <message>
        <source>Merge the other one into it, or grade it as not reportable first.</source>
        <translation>請將另一事件併入本事件，或先改定為無須通報。</translation>
    </message>
    <message>
        <source>Reports to regulators are still owed: {count}.</source>
        <translation>尚有監管通報未辦：{count} 件。</translation>
    </message>
    <message>
        <source>File them, waive them with a second person, or grade as not reportable.</source>
        <translation>請送出、由第二人同意免除，或定為無須通報。</translation>
    </message>
    <message>
        <source>The rules “{regime}” are not in force for this incident.</source>
        <translation>此事件不適用規則「{regime}」。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>請從清單選擇。</translation>
    </message>
    <message>
        <source>These rules have no grade “{grade}”.</source>
        <translation>此規則沒有級別「{grade}」。</translation>
    </message>
    <message>
        <source>These rules have no criterion “{criterion}”.</source>
        <translation>此規則沒有標準「{criterion}」。</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>請從清單選擇。</translation>
    </message>
    <message>
        <source>What was found makes a worse grade: {grade}.</source>
        <translation>依認定事實，級別應更高：{grade}。</translation>
    </message>
    <message>
        <source>Take the worse grade, or take back what does not hold.</source>
        <translation>請採較高級別，或取消不成立的事實。</translation>
    </message>
    <message>
        <source>The incident is graded so already.</source>
        <translation>事件已是此級別。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>無須處理。</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This machine’s clock changed by {by}.</source>
        <translation>本機時鐘變動 {by}。</translation>
    </message>
    <message>
        <source>The log keeps its order; deadlines that run are still told in time.</source>
        <translation>紀錄順序不變；進行中的時限仍會準時提醒。</translation>
    </message>
    <message>
        <source>If the machine did not sleep, check its time before you rely on times of day.</source>
        <translation>若本機未曾休眠，請先核對時間，再採信時刻。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Take over command</source>
        <translation>接任指揮</translation>
    </message>
    <message>
        <source>Accept command</source>
        <translation>接受指揮權</translation>
    </message>
    <message>
        <source>{name} offers you command of {incident}. Until you accept, {name} commands.</source>
        <translation>{name} 將 {incident} 的指揮權提交給您；您接受之前仍由 {name} 指揮。</translation>
    </message>
    <message>
        <source>I have read the brief and assessed the situation</source>
        <translation>我已閱讀交接摘要並評估現況</translation>
    </message>
    <message>
        <source>Scroll the brief to its end first.</source>
        <translation>請先將交接摘要捲到最後。</translation>
    </message>
    <message>
        <source>Why not (goes into the log)</source>
        <translation>婉拒理由（寫入日誌）</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Tick that you have assessed the situation.</source>
        <translation>請勾選已評估現況。</translation>
    </message>
    <message>
        <source>Write why you decline.</source>
        <translation>請填寫婉拒理由。</translation>
    </message>
    <message>
        <source>{name} offers you command, {time} ago. Until you accept, {name} commands.</source>
        <translation>{name} 於 {time} 前將指揮權提交給您；您接受之前仍由 {name} 指揮。</translation>
    </message>
    <message>
        <source>Command is offered to {to}, no answer for {time}. {name} commands.</source>
        <translation>指揮權已提交給 {to}，{time} 未回應；目前由 {name} 指揮。</translation>
    </message>
    <message>
        <source>{name} has commanded for more than {hours} hours.</source>
        <translation>{name} 已連續指揮超過 {hours} 小時。</translation>
    </message>
    <message>
        <source>{name} was paged {time} ago and has done nothing since.</source>
        <translation>{time} 前已呼叫 {name}，此後沒有任何動作。</translation>
    </message>
    <message>
        <source>{name} was paged {time} ago; without an act in {left} the deputy may take command.</source>
        <translation>{time} 前已呼叫 {name}；{left} 內若無動作，副指揮官可接掌指揮。</translation>
    </message>
    <message>
        <source>You have commanded for {time}: hand over now. The deputy may take command.</source>
        <translation>您已指揮 {time}：請立即交接。副指揮官可接掌指揮。</translation>
    </message>
    <message>
        <source>You have commanded for {time}. Offer command to somebody, or go on.</source>
        <translation>您已指揮 {time}。請將指揮權交給他人，或繼續指揮。</translation>
    </message>
    <message>
        <source>Read the brief…</source>
        <translation>閱讀交接摘要…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交接…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續指揮</translation>
    </message>
    <message>
        <source>Take command…</source>
        <translation>接掌指揮…</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提出交接</translation>
    </message>
    <message>
        <source>The other one reads a brief made from the log, then accepts. Until then you command.</source>
        <translation>對方閱讀由日誌產生的交接摘要後接受；在此之前仍由您指揮。</translation>
    </message>
    <message>
        <source>New commander</source>
        <translation>新任指揮官</translation>
    </message>
    <message>
        <source>Take command</source>
        <translation>接掌指揮</translation>
    </message>
    <message>
        <source>You take command of {incident} from {name} at once. The log says so, with your reason.</source>
        <translation>您將立即自 {name} 接掌 {incident} 的指揮；日誌會記錄此事與您的理由。</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>{incident} has risen to: {tier}</source>
        <translation>{incident} 已升至：{tier}</translation>
    </message>
    <message>
        <source>Look at the conditions on the Response page and grade again if need be.</source>
        <translation>請在「應變」頁查看條件，必要時重新判定等級。</translation>
    </message>
    <message>
        <source>Tier {tier} · {title}</source>
        <translation>第 {tier} 級 · {title}</translation>
    </message>
    <message>
        <source>At least tier {tier} · {title}</source>
        <translation>至少第 {tier} 級 · {title}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已符合</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未符合</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>to be confirmed by a person</source>
        <translation>須由人員確認</translation>
    </message>
    <message>
        <source>Stand-down: {met} of {all} met</source>
        <translation>解除應變：{all} 項已符合 {met} 項</translation>
    </message>
    <message>
        <source>{counted} of {wanted} intervals</source>
        <translation>{wanted} 個時段中已達 {counted} 個</translation>
    </message>
    <message>
        <source>{passed} of {wanted}</source>
        <translation>{wanted} 中已達 {passed}</translation>
    </message>
    <message>
        <source>Grade again…</source>
        <translation>重新判定…</translation>
    </message>
    <message>
        <source>Could end now</source>
        <translation>可考慮解除</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Tier not known</source>
        <translation>警戒級別不明</translation>
    </message>
    <message>
        <source>a whole interval must be seen, on a live floor</source>
        <translation>須在即時現場完整觀察一個時段</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <source>Severity {grade} fits. Grade again…</source>
        <translation>已符合 {grade} 級，重新判定…</translation>
    </message>
    <message>
        <source>Could end now: {step}</source>
        <translation>可考慮解除：{step}</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等，另有 {count} 筆</translation>
    </message>
    <message>
        <source>Contacts not confirmed in time: {names}.</source>
        <translation>逾期未確認的聯絡人：{names}。</translation>
    </message>
    <message>
        <source>They stand in the list with a mark.</source>
        <translation>清單中已標示。</translation>
    </message>
    <message>
        <source>Ask for the right number and put it into the centre file ({keys}).</source>
        <translation>請查明正確號碼並寫入中心設定檔（{keys}）。</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>複製號碼</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>沒有符合的聯絡人</translation>
    </message>
    <message>
        <source>Type less, or another word; the centre file has the list.</source>
        <translation>少打幾個字或換個詞；清單在中心設定檔裡。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>沒有號碼</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合約號碼</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>維護人</translation>
    </message>
    <message>
        <source>If nobody answers: {name}</source>
        <translation>無人接聽時：{name}</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>廠商</translation>
    </message>
    <message>
        <source>other site</source>
        <translation>其他據點</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>主管機關</translation>
    </message>
    <message>
        <source>emergency or authority</source>
        <translation>緊急單位或官署</translation>
    </message>
    <message>
        <source>not confirmed since {date}</source>
        <translation>{date} 起未再確認</translation>
    </message>
    <message>
        <source>confirm by {date}</source>
        <translation>{date} 前確認</translation>
    </message>
    <message>
        <source>Call: {contacts}</source>
        <translation>撥打：{contacts}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Find a name, a role, a number</source>
        <translation>找姓名、角色、號碼</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>哪些聯絡人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>▲ {count} not confirmed in time: ask for the number before you rely on it.</source>
        <translation>▲ {count} 筆逾期未確認：使用前請先核對號碼。</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>全部聯絡人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
</context>
<context>
    <name>CopyChip</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the chart as a picture or as values</source>
        <translation>將圖表複製為圖片或數值</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>As values, for a spreadsheet</source>
        <translation>複製數值（供試算表）</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Last 30 min</source>
        <translation>近 30 分鐘</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>近 1 小時</translation>
    </message>
    <message>
        <source>Last 4 h</source>
        <translation>近 4 小時</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>dashed: goal</source>
        <translation>虛線：目標</translation>
    </message>
    <message>
        <source>As it happened</source>
        <translation>事件經過</translation>
    </message>
    <message>
        <source>{count} queues</source>
        <translation>{count} 個佇列</translation>
    </message>
    <message>
        <source>{count} waiting in {queue}</source>
        <translation>{queue} 等候 {count}</translation>
    </message>
    <message>
        <source>counted by hand, {time}, {queue}: {figures} ({person})</source>
        <translation>人工計數，{time}，{queue}：{figures}（{person}）</translation>
    </message>
    <message>
        <source>Choose an incident above to see it as it happened.</source>
        <translation>請在上方選擇事件，查看其經過。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>狀況更新</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>支援調派</translation>
    </message>
    <message>
        <source>no floor on record for this time</source>
        <translation>此時段沒有現場紀錄</translation>
    </message>
    <message>
        <source>no agents were lent</source>
        <translation>未調派座席</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長等候</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>update {minutes} min late</source>
        <translation>更新遲 {minutes} 分</translation>
    </message>
    <message>
        <source>{agents} agents → {queue}</source>
        <translation>{agents} 名座席 → {queue}</translation>
    </message>
    <message>
        <source>1 agent → {queue}</source>
        <translation>1 名座席 → {queue}</translation>
    </message>
    <message>
        <source>nobody confirmed that it was in force</source>
        <translation>無人確認已生效</translation>
    </message>
    <message>
        <source>in force {time}, says {name}</source>
        <translation>{time} 生效，確認人 {name}</translation>
    </message>
    <message>
        <source>overdue: {what}</source>
        <translation>逾期：{what}</translation>
    </message>
    <message>
        <source>{person} commands</source>
        <translation>{person} 指揮</translation>
    </message>
    <message>
        <source>{settled} of {steps} steps</source>
        <translation>步驟 {settled}/{steps}</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>{accepted} of {roles} roles accepted</source>
        <translation>職務已接受 {accepted}/{roles}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Report what was noticed</source>
        <translation>通報所發現的情況</translation>
    </message>
    <message>
        <source>Acknowledge the report</source>
        <translation>確認收到通報</translation>
    </message>
    <message>
        <source>Grade the incident</source>
        <translation>判定事件等級</translation>
    </message>
    <message>
        <source>Activate or dismiss</source>
        <translation>啟動應變或撤銷</translation>
    </message>
    <message>
        <source>Accept the role {role}</source>
        <translation>接受角色：{role}</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>狀況更新</translation>
    </message>
    <message>
        <source>End of the hold</source>
        <translation>暫停期滿</translation>
    </message>
    <message>
        <source>Written review</source>
        <translation>書面檢討</translation>
    </message>
    <message>
        <source>Accept or decline command</source>
        <translation>接受或婉拒指揮權</translation>
    </message>
    <message>
        <source>Commander answers the page</source>
        <translation>指揮官回應呼叫</translation>
    </message>
    <message>
        <source>Fill the role {role}</source>
        <translation>補上角色：{role}</translation>
    </message>
    <message>
        <source>Offer command to somebody, or go on</source>
        <translation>將指揮權交給他人，或繼續指揮</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>交接指揮權</translation>
    </message>
    <message>
        <source>Report to the regulator: {clock}</source>
        <translation>監管通報：{clock}</translation>
    </message>
    <message>
        <source>Grade for the regulator: {regime}</source>
        <translation>監管定級：{regime}</translation>
    </message>
    <message>
        <source>End of the measure: {measure}</source>
        <translation>措施結束：{measure}</translation>
    </message>
    <message>
        <source>Promised: {work}</source>
        <translation>已承諾：{work}</translation>
    </message>
    <message>
        <source>Everybody accounted for {people}</source>
        <translation>人員全數確認 {people}</translation>
    </message>
    <message>
        <source>Action: {action}</source>
        <translation>改善事項：{action}</translation>
    </message>
    <message>
        <source>Verify the action: {action}</source>
        <translation>驗證改善事項：{action}</translation>
    </message>
    <message>
        <source>Take over or reject: {action}</source>
        <translation>納入或不採納：{action}</translation>
    </message>
    <message>
        <source>report in</source>
        <translation>通報剩餘</translation>
    </message>
    <message>
        <source>acknowledge in</source>
        <translation>確認期限</translation>
    </message>
    <message>
        <source>grade in</source>
        <translation>評級期限</translation>
    </message>
    <message>
        <source>activate in</source>
        <translation>啟動期限</translation>
    </message>
    <message>
        <source>role accepted in</source>
        <translation>接受角色期限</translation>
    </message>
    <message>
        <source>step due</source>
        <translation>步驟到期</translation>
    </message>
    <message>
        <source>update due</source>
        <translation>更新到期</translation>
    </message>
    <message>
        <source>hold ends</source>
        <translation>暫停期滿</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>檢討到期</translation>
    </message>
    <message>
        <source>command offered, answer in</source>
        <translation>指揮權待接，回應期限</translation>
    </message>
    <message>
        <source>commander paged, answer in</source>
        <translation>已呼叫指揮官，回應期限</translation>
    </message>
    <message>
        <source>role filled in</source>
        <translation>補上角色期限</translation>
    </message>
    <message>
        <source>offer of command in</source>
        <translation>提出交接期限</translation>
    </message>
    <message>
        <source>hand-over in</source>
        <translation>交接期限</translation>
    </message>
    <message>
        <source>regulator report due</source>
        <translation>監管通報到期</translation>
    </message>
    <message>
        <source>grade for regulator in</source>
        <translation>監管定級剩餘</translation>
    </message>
    <message>
        <source>measure ends</source>
        <translation>措施結束</translation>
    </message>
    <message>
        <source>promise due</source>
        <translation>承諾到期</translation>
    </message>
    <message>
        <source>head-count due</source>
        <translation>清點到期</translation>
    </message>
    <message>
        <source>action due</source>
        <translation>改善事項到期</translation>
    </message>
    <message>
        <source>verify in</source>
        <translation>驗證期限</translation>
    </message>
    <message>
        <source>playbook change in</source>
        <translation>手冊修改期限</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未通報</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>逾期未確認</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>逾期未評級</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>逾期未啟動</translation>
    </message>
    <message>
        <source>role not accepted</source>
        <translation>逾期未接受角色</translation>
    </message>
    <message>
        <source>step overdue</source>
        <translation>步驟逾期</translation>
    </message>
    <message>
        <source>update overdue</source>
        <translation>更新逾期</translation>
    </message>
    <message>
        <source>hold overdue</source>
        <translation>暫停逾期</translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation>檢討逾期</translation>
    </message>
    <message>
        <source>command offered, no answer</source>
        <translation>指揮權待接，尚無回應</translation>
    </message>
    <message>
        <source>commander silent</source>
        <translation>指揮官無回應</translation>
    </message>
    <message>
        <source>role not filled</source>
        <translation>角色仍空缺</translation>
    </message>
    <message>
        <source>command for over an hour</source>
        <translation>連續指揮超過一小時</translation>
    </message>
    <message>
        <source>hand-over overdue</source>
        <translation>逾期未交接</translation>
    </message>
    <message>
        <source>regulator report overdue</source>
        <translation>監管通報逾期</translation>
    </message>
    <message>
        <source>not graded for regulator</source>
        <translation>監管級別未定</translation>
    </message>
    <message>
        <source>measure not undone</source>
        <translation>措施未復原</translation>
    </message>
    <message>
        <source>promise not kept</source>
        <translation>承諾未兌現</translation>
    </message>
    <message>
        <source>people unaccounted for</source>
        <translation>尚有人員未確認</translation>
    </message>
    <message>
        <source>action overdue</source>
        <translation>改善事項逾期</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未驗證</translation>
    </message>
    <message>
        <source>change not settled</source>
        <translation>修改提議未處理</translation>
    </message>
    <message>
        <source>next supervisor</source>
        <translation>下一位主管</translation>
    </message>
    <message>
        <source>duty manager</source>
        <translation>值班經理</translation>
    </message>
    <message>
        <source>commander</source>
        <translation>指揮官</translation>
    </message>
    <message>
        <source>deputy commander</source>
        <translation>副指揮官</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>{agent} comes back from {queue}</source>
        <translation>{agent} 自 {queue} 歸隊</translation>
    </message>
    <message>
        <source>{agent} goes to {queue}</source>
        <translation>{agent} 前往 {queue}</translation>
    </message>
    <message>
        <source>Answers to: {what} ({left} places left)</source>
        <translation>回覆邀約：{what}（尚餘名額 {left}）</translation>
    </message>
    <message>
        <source>Shift offer</source>
        <translation>班次邀約</translation>
    </message>
    <message>
        <source>{what} · {customer}</source>
        <translation>{what} · {customer}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>passed on to {who}</source>
        <translation>已轉交{who}</translation>
    </message>
    <message>
        <source>{who} at {time}</source>
        <translation>{time} 轉{who}</translation>
    </message>
    <message>
        <source>Acknowledge the alarm {title}</source>
        <translation>確認警報 {title}</translation>
    </message>
    <message>
        <source>The shelf ends: {title}</source>
        <translation>擱置到期：{title}</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>升級對象</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>everything with a clock, soonest first</source>
        <translation>所有計時事項，最早到期在前</translation>
    </message>
    <message>
        <source>Nothing is owed. Clocks start with a report and with each step of a response.</source>
        <translation>目前沒有待辦時限。通報事件或應變步驟開始時即起算。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Regulators</source>
        <translation>監管</translation>
    </message>
    <message>
        <source>Cases and days</source>
        <translation>案件與日限</translation>
    </message>
    <message>
        <source>Loans and alarms</source>
        <translation>支援與警報</translation>
    </message>
</context>
<context>
    <name>Degraded</name>
    <message>
        <source>Open the incident</source>
        <translation>開啟事件</translation>
    </message>
    <message>
        <source>Degraded mode</source>
        <translation>降級模式</translation>
    </message>
    <message>
        <source>Degraded mode: {queues}</source>
        <translation>降級模式：{queues}</translation>
    </message>
    <message>
        <source>since {since} · agents are not measured by {targets} · planned until {until}</source>
        <translation>{since} 起 · 不考核座席的{targets} · 預定至 {until}</translation>
    </message>
    <message>
        <source>since {since} · agents are not measured by {targets} · was to end {until}</source>
        <translation>{since} 起 · 不考核座席的{targets} · 原定 {until} 結束</translation>
    </message>
</context>
<context>
    <name>DemoEvents</name>
    <message>
        <source>Demo: three times the contacts on Loans for 20 minutes</source>
        <translation>示範：貸款佇列進線量三倍，持續 20 分鐘</translation>
    </message>
    <message>
        <source>Demo: the phones of one site fail for 15 minutes</source>
        <translation>示範：一處據點的話機失聯 15 分鐘</translation>
    </message>
    <message>
        <source>Demo: the business system is slow for 30 minutes</source>
        <translation>示範：業務系統緩慢 30 分鐘</translation>
    </message>
    <message>
        <source>Demo: outage, no calls arrive for 15 minutes; half call again</source>
        <translation>示範：系統故障，15 分鐘內無來電進線；其中一半會再撥</translation>
    </message>
    <message>
        <source>Demo: a third of the agents go home</source>
        <translation>示範：三分之一座席離線</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The last good one of the bank stays in force.</source>
        <translation>仍沿用貴行上一份有效的手冊。</translation>
    </message>
    <message>
        <source>The playbook that came with the console is in force.</source>
        <translation>目前使用隨附的應變手冊。</translation>
    </message>
    <message>
        <source>A playbook was refused: {place}</source>
        <translation>應變手冊未被採用：{place}</translation>
    </message>
    <message>
        <source>Put it right; watchfloor playbook check names every fault.</source>
        <translation>請修正；watchfloor playbook check 會列出所有錯誤。</translation>
    </message>
    <message>
        <source>Something in the console went wrong (number {number}).</source>
        <translation>控制台內部發生錯誤（編號 {number}）。</translation>
    </message>
    <message>
        <source>Something in the console went wrong: {what}.</source>
        <translation>主控台發生錯誤：{what}。</translation>
    </message>
    <message>
        <source>Everything that was acknowledged is stored.</source>
        <translation>已確認的操作均已儲存。</translation>
    </message>
    <message>
        <source>It stands in the program&apos;s log; tell those who look after this program.</source>
        <translation>已記入程式紀錄檔；請通知程式維護人員。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Skip a step</source>
        <translation>略過步驟</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Open a step again</source>
        <translation>重新開啟步驟</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Decline a role</source>
        <translation>婉拒角色</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>A false alarm: {name} ends here; its log stays.</source>
        <translation>誤報：{name} 到此結束，日誌保留。</translation>
    </message>
    <message>
        <source>Dismiss the report</source>
        <translation>撤銷通報</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>It came back: the response goes on where it was.</source>
        <translation>狀況復發：應變由原處繼續。</translation>
    </message>
    <message>
        <source>Reopen the incident</source>
        <translation>重啟事件</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重啟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Reason (goes into the log)</source>
        <translation>原因（記入日誌）</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Second person who agreed</source>
        <translation>同意的第二人</translation>
    </message>
    <message>
        <source>Write one sentence: why?</source>
        <translation>請用一句話寫明原因。</translation>
    </message>
    <message>
        <source>From severity II on, name a second person who agreed.</source>
        <translation>等級 II 以上須填寫同意的第二人。</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>交接指揮權</translation>
    </message>
    <message>
        <source>Assign a role</source>
        <translation>指派角色</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Pick a person of the list.</source>
        <translation>請由名單選擇一人。</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暫停應變</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>What is waited for (goes into the log)</source>
        <translation>等待的事項（記入日誌）</translation>
    </message>
    <message>
        <source>Minutes until the hold ends</source>
        <translation>距暫停期滿的分鐘數</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Enter how many minutes at most.</source>
        <translation>請輸入最多幾分鐘。</translation>
    </message>
    <message>
        <source>Write one sentence: what is waited for?</source>
        <translation>請用一句話寫明等待什麼。</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>Post a status update</source>
        <translation>發布狀況更新</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>It stands in the log of {name} and starts the clock of the next update.</source>
        <translation>記入 {name} 的日誌，並起算下次更新的時限。</translation>
    </message>
    <message>
        <source>What is known, what is done, when is the next update</source>
        <translation>已知情況、處置作為、下次更新時間</translation>
    </message>
    <message>
        <source>Then tell an information list, person by person</source>
        <translation>接著逐一通知名單成員</translation>
    </message>
    <message>
        <source>Write the update first.</source>
        <translation>請先填寫更新內容。</translation>
    </message>
    <message>
        <source>Put a line right</source>
        <translation>更正紀錄</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Nothing is deleted: the first words stay, struck through.</source>
        <translation>不會刪除任何內容：原文保留並加刪除線。</translation>
    </message>
    <message>
        <source>The right words</source>
        <translation>正確內容</translation>
    </message>
    <message>
        <source>Change the words first.</source>
        <translation>請先修改內容。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>The step is marked as added: a deviation from the playbook, open to the review.</source>
        <translation>此步驟標示為新增：屬偏離應變手冊，將列入檢討。</translation>
    </message>
    <message>
        <source>Within minutes (empty: no limit)</source>
        <translation>分鐘內（留空表示不限時）</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>應辦事項</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Comes after: {step}</source>
        <translation>接在此步驟之後：{step}</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>請填寫應辦事項。</translation>
    </message>
    <message>
        <source>Merge into another incident</source>
        <translation>併入其他事件</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>{name} ends here; the other one goes on. Both logs stay.</source>
        <translation>{name} 到此結束，另一事件繼續；兩份日誌均保留。</translation>
    </message>
    <message>
        <source>There is no other open incident.</source>
        <translation>沒有其他未結事件。</translation>
    </message>
    <message>
        <source>Choose the incident that goes on.</source>
        <translation>請選擇要繼續的事件。</translation>
    </message>
    <message>
        <source>Activate the response</source>
        <translation>啟動應變</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>啟動應變</translation>
    </message>
    <message>
        <source>Team (each is asked to accept; may stay empty)</source>
        <translation>應變小組（每人須接受指派；可留空）</translation>
    </message>
    <message>
        <source>Name one commander.</source>
        <translation>請指派一位指揮官。</translation>
    </message>
    <message>
        <source>▲ This playbook should have been reviewed by {day}: check names and limits as you go.</source>
        <translation>▲ 此應變手冊應於 {day} 前複審：執行時請核對人名與時限。</translation>
    </message>
    <message>
        <source>{name}, {grade}. No playbook for this kind yet: steps are added by hand.</source>
        <translation>{name}，{grade}。此類型尚無應變手冊：步驟由人工新增。</translation>
    </message>
    <message>
        <source>{name}, {grade}. Playbook “{title}” {version}, as it is now.</source>
        <translation>{name}，{grade}。採用現行應變手冊「{title}」{version}。</translation>
    </message>
    <message>
        <source>Service is back</source>
        <translation>服務已恢復</translation>
    </message>
    <message>
        <source>{count} temporary measures are not undone:</source>
        <translation>{count} 項臨時措施尚未復原：</translation>
    </message>
    <message>
        <source>{count} lots of work are put off:</source>
        <translation>{count} 批工作尚未結清：</translation>
    </message>
    <message>
        <source>{count} agents on loan are called back.</source>
        <translation>支援調派中的 {count} 位座席將歸建。</translation>
    </message>
    <message>
        <source>All steps are done or skipped. Reports to regulators and the review stay owed.</source>
        <translation>所有步驟均已完成或略過。監管通報與事後檢討仍須完成。</translation>
    </message>
    <message>
        <source>Finish what is open, or write why it ends without it.</source>
        <translation>請完成未結事項，或寫明為何不完成就結束。</translation>
    </message>
    <message>
        <source>Nobody is on record as told the result: neither the reporter nor a department.</source>
        <translation>沒有告知結果的紀錄：通報人與部門都沒有。</translation>
    </message>
    <message>
        <source>{count} actions stay open and are chased on Due next.</source>
        <translation>{count} 件改善事項仍未完成，將列在「即將到期」追蹤。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 項</translation>
    </message>
    <message>
        <source>{count} steps are still open:</source>
        <translation>尚有 {count} 個步驟未完成：</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已處理完成</translation>
    </message>
    <message>
        <source>Why it ends without them (goes into the log)</source>
        <translation>未完成即結束的原因（記入日誌）</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>事件結案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Reported {time}. A closed incident is never opened again.</source>
        <translation>{time} 通報。結案後不得再開啟。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽署人</translation>
    </message>
    <message>
        <source>{person} signed the review at {time}; fingerprint {digest}.</source>
        <translation>{person} 已於 {time} 簽署檢討；指紋 {digest}。</translation>
    </message>
    <message>
        <source>Commanded by {names}; somebody else, who did not write it, signs the review.</source>
        <translation>指揮官：{names}；檢討須由未參與撰寫的另一人簽署。</translation>
    </message>
    <message>
        <source>The review is not written yet: use “Review…” first.</source>
        <translation>尚未撰寫檢討：請先使用「檢討…」。</translation>
    </message>
    <message>
        <source>Name who signs.</source>
        <translation>請填寫簽署人。</translation>
    </message>
    <message>
        <source>Grade again</source>
        <translation>重新評級</translation>
    </message>
    <message>
        <source>Grade the incident</source>
        <translation>判定事件等級</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>If several fit, take the worst. Any one point is enough.</source>
        <translation>符合多項時取最嚴重者；符合任一項即可。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose a grade.</source>
        <translation>請選擇等級。</translation>
    </message>
    <message>
        <source>It has this grade already.</source>
        <translation>目前已是此等級。</translation>
    </message>
    <message>
        <source>Lowering the grade needs a reason.</source>
        <translation>調降等級須註明原因。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Who may do what</source>
        <translation>職責分工</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Roles in this response</source>
        <translation>本次應變的角色</translation>
    </message>
    <message>
        <source>Posts, whatever their role</source>
        <translation>各職務（不論角色）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>擔任者</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>May skip</source>
        <translation>可略過</translation>
    </message>
    <message>
        <source>Beside its steps</source>
        <translation>步驟以外</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>lowers the grade, offers command; never signs the review</source>
        <translation>唯一可調降等級、提出交接指揮；不得簽署檢討</translation>
    </message>
    <message>
        <source>takes command from one who is silent or has commanded for three hours</source>
        <translation>指揮官無回應或已指揮滿三小時，可接掌指揮</translation>
    </message>
    <message>
        <source>writes the review; never one who has commanded</source>
        <translation>撰寫檢討；曾任指揮官者不得擔任</translation>
    </message>
    <message>
        <source>accepts or declines</source>
        <translation>接受或婉拒</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>通報事件</translation>
    </message>
    <message>
        <source>Acknowledge, grade, dismiss, merge</source>
        <translation>確認、評級、撤銷、合併</translation>
    </message>
    <message>
        <source>Activate, hold, stabilise, resolve, reopen</source>
        <translation>啟動、暫停、穩定、解決、重開</translation>
    </message>
    <message>
        <source>Begin the review and close</source>
        <translation>開始檢討與結案</translation>
    </message>
    <message>
        <source>Give, accept and decline roles</source>
        <translation>指派、接受與婉拒角色</translation>
    </message>
    <message>
        <source>Offer, accept and keep command; take it as deputy</source>
        <translation>提出、接受、續任指揮；副指揮官接掌</translation>
    </message>
    <message>
        <source>Take command by post</source>
        <translation>依職務接掌指揮</translation>
    </message>
    <message>
        <source>Page people</source>
        <translation>呼叫人員</translation>
    </message>
    <message>
        <source>Do, skip, reopen and add steps</source>
        <translation>完成、略過、重開與新增步驟</translation>
    </message>
    <message>
        <source>Notes and status updates</source>
        <translation>紀錄與狀況更新</translation>
    </message>
    <message>
        <source>Measures, work put off, impact</source>
        <translation>措施、延後工作、影響</translation>
    </message>
    <message>
        <source>Call-out and head-count rolls</source>
        <translation>召回與點名名冊</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Reports to regulators</source>
        <translation>監管報送</translation>
    </message>
    <message>
        <source>The review and its actions</source>
        <translation>檢討與改善事項</translation>
    </message>
    <message>
        <source>Lend agents</source>
        <translation>借調座席</translation>
    </message>
    <message>
        <source>Alarms and their rules</source>
        <translation>警報與規則</translation>
    </message>
    <message>
        <source>Counts by hand</source>
        <translation>人工計數</translation>
    </message>
    <message>
        <source>Exports from the log</source>
        <translation>日誌匯出</translation>
    </message>
    <message>
        <source>Sign the policy sheet</source>
        <translation>簽署政策參數表</translation>
    </message>
    <message>
        <source>Agents, shifts, absences</source>
        <translation>座席、班次與缺勤</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>其他事項</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Try something on the board to see what it does.</source>
        <translation>在班表上試排，即可看到效果。</translation>
    </message>
    <message>
        <source>Bands in 15, 30 and 60 min</source>
        <translation>15、30、60 分鐘後的預測區間</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>SL before</source>
        <translation>原服務水準</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Expected in that time; before: without what is tried, after: with it.</source>
        <translation>該時段的預期值；「原」不含試排，「之後」含試排。</translation>
    </message>
    <message>
        <source>Can spare them as long as the draft lasts.</source>
        <translation>整段草案期間皆可調出。</translation>
    </message>
    <message>
        <source>Can spare them until {time}.</source>
        <translation>可調出至 {time}。</translation>
    </message>
    <message>
        <source>Expected by {models} under the contacts forecast for that time; gap at its worst.</source>
        <translation>以該時段預測進線量按 {models} 估算；缺口取最差值。</translation>
    </message>
</context>
<context>
    <name>EffectLog</name>
    <message>
        <source>Foreseen of {count} moves: {queues}</source>
        <translation>{count} 位座席調派後的預估：{queues}</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>無法預估</translation>
    </message>
    <message>
        <source>Measured {minutes} min after the moves: {queues}</source>
        <translation>調派後 {minutes} 分鐘實測：{queues}</translation>
    </message>
    <message>
        <source>{queue} {change} agents</source>
        <translation>{queue} {change} 位座席</translation>
    </message>
    <message>
        <source>{queue} {change} agent</source>
        <translation>{queue} {change} 位座席</translation>
    </message>
    <message>
        <source>{queue} (no estimate: too little was counted)</source>
        <translation>{queue}（無法預估：樣本太少）</translation>
    </message>
    <message>
        <source>{level} after {minutes} min</source>
        <translation>{minutes} 分鐘後 {level}</translation>
    </message>
    <message>
        <source>{what} ({level} over the whole time)</source>
        <translation>{what}（整段時間 {level}）</translation>
    </message>
    <message>
        <source>{queue}: no contacts</source>
        <translation>{queue}：無進線</translation>
    </message>
    <message>
        <source>{queue}: not measured, the feed told of {share} of the time</source>
        <translation>{queue}：無法實測，資料僅涵蓋 {share} 的時間</translation>
    </message>
    <message>
        <source>{queue}: {level} of {count} within target</source>
        <translation>{queue}：{count} 通中 {level} 達標</translation>
    </message>
    <message>
        <source>(foreseen {likely}, {low} to {high})</source>
        <translation>（預估 {likely}，{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{agents} agents were lent for {minutes} agent-minutes; cost {cost}</source>
        <translation>{agents} 位座席共支援 {minutes} 人分鐘；成本 {cost}</translation>
    </message>
    <message>
        <source>{agents} agents were lent for {minutes} agent-minutes; cost not stated</source>
        <translation>{agents} 位座席共支援 {minutes} 人分鐘；成本未載明</translation>
    </message>
    <message>
        <source>Foreseen of the first {count}: {what}</source>
        <translation>前 {count} 位的預估：{what}</translation>
    </message>
    <message>
        <source>+{minutes} min: {what}</source>
        <translation>+{minutes} 分鐘：{what}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Contacts waiting now, over all queues</source>
        <translation>所有佇列目前等候中的進線</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長等候</translation>
    </message>
    <message>
        <source>How long the contact that waits longest has waited</source>
        <translation>等候最久的進線已等候的時間</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Answered within target ÷ (answered + abandoned), last 30 minutes</source>
        <translation>目標時間內接起 ÷（接起＋放棄），最近 30 分鐘</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄率</translation>
    </message>
    <message>
        <source>last 30 min · limit {limit}</source>
        <translation>最近 30 分鐘 · 上限 {limit}</translation>
    </message>
    <message>
        <source>Abandoned ÷ (answered + abandoned), last 30 minutes</source>
        <translation>放棄 ÷（接起＋放棄），最近 30 分鐘</translation>
    </message>
    <message>
        <source>Agents ready</source>
        <translation>待命座席</translation>
    </message>
    <message>
        <source>of {count} signed in</source>
        <translation>已登入 {count} 人</translation>
    </message>
    <message>
        <source>Agents who could take a contact this moment</source>
        <translation>此刻可接進線的座席</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>人力缺口</translation>
    </message>
    <message>
        <source>agents below need now</source>
        <translation>目前低於所需人力</translation>
    </message>
    <message>
        <source>need not known yet</source>
        <translation>所需人力尚未知</translation>
    </message>
    <message>
        <source>Missing agents, summed over the queues with fewer agents than they need</source>
        <translation>各人力不足佇列所缺座席的總和</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>無人等候</translation>
    </message>
    <message>
        <source>queues: {phone} phone, {chat} chat</source>
        <translation>佇列：電話 {phone}、線上客服 {chat}</translation>
    </message>
    <message>
        <source>{queue} · goal {goal}</source>
        <translation>{queue} · 目標 {goal}</translation>
    </message>
    <message>
        <source>today {today} · goal {goal}</source>
        <translation>今日 {today} · 目標 {goal}</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>File a report</source>
        <translation>登記送出通報</translation>
    </message>
    <message>
        <source>It was filed</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>Time it was filed</source>
        <translation>送出時間</translation>
    </message>
    <message>
        <source>telephone, portal, e-mail…</source>
        <translation>電話、系統、電子郵件…</translation>
    </message>
    <message>
        <source>number of the receipt, or the name of who took it</source>
        <translation>收件編號，或受理人姓名</translation>
    </message>
    <message>
        <source>When it was filed</source>
        <translation>送出時間</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>What it says; the console sends nothing, the log keeps this text</source>
        <translation>通報內容；本系統不會發送，僅存入紀錄</translation>
    </message>
    <message>
        <source>Write the time as 2026-11-24 14:30.</source>
        <translation>時間請寫成 2026-11-24 14:30。</translation>
    </message>
    <message>
        <source>Name the channel and the reference.</source>
        <translation>請填寫管道與文號。</translation>
    </message>
    <message>
        <source>Write what the report says.</source>
        <translation>請填寫通報內容。</translation>
    </message>
    <message>
        <source>Waive a report</source>
        <translation>免除通報</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Why it is not owed (goes into the log)</source>
        <translation>無須通報的理由（記入日誌）</translation>
    </message>
    <message>
        <source>Write why it is not owed.</source>
        <translation>請填寫為何無須通報。</translation>
    </message>
    <message>
        <source>Name the second person who agreed.</source>
        <translation>請填寫同意的第二人。</translation>
    </message>
    <message>
        <source>Grade for the regulator</source>
        <translation>監管定級</translation>
    </message>
    <message>
        <source>Give the grade</source>
        <translation>定級</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Mark what holds; if several fit, the worst is taken. Verify with compliance.</source>
        <translation>請勾選成立的事實；多項符合取最高級。請向法遵查證。</translation>
    </message>
    <message>
        <source>Reason (needed for a lower grade)</source>
        <translation>理由（調低時必填）</translation>
    </message>
    <message>
        <source>Choose a grade.</source>
        <translation>請選擇級別。</translation>
    </message>
    <message>
        <source>State a time</source>
        <translation>填寫時間</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>Time it happened</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>時間項目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How this is known (goes into the log)</source>
        <translation>依據（記入日誌）</translation>
    </message>
    <message>
        <source>The log itself says when this regime’s clocks start.</source>
        <translation>紀錄本身已載明起算時間。</translation>
    </message>
    <message>
        <source>Write how this is known.</source>
        <translation>請填寫依據。</translation>
    </message>
    <message>
        <source>Until now: {time}</source>
        <translation>目前：{time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>moved at {time} from {before} to {after}: {why}</source>
        <translation>{time} 由 {before} 改為 {after}：{why}</translation>
    </message>
    <message>
        <source>due {time}, to {recipient}</source>
        <translation>期限 {time}，受文者 {recipient}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>現象</translation>
    </message>
    <message>
        <source>Business affected</source>
        <translation>影響業務範圍</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Consequences so far</source>
        <translation>初步後果</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>已採取措施</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步計畫</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>報告單位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>What the regulator should coordinate</source>
        <translation>需監管機構協調事項</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>影響客戶數</translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation>涉及資料</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢復情形</translation>
    </message>
    <message>
        <source>began {time}</source>
        <translation>發生 {time}</translation>
    </message>
    <message>
        <source>noticed {time}</source>
        <translation>發現 {time}</translation>
    </message>
    <message>
        <source>reported {time}</source>
        <translation>通報 {time}</translation>
    </message>
    <message>
        <source>service grade {grade}</source>
        <translation>服務級別 {grade}</translation>
    </message>
    <message>
        <source>stable since {time}</source>
        <translation>{time} 起穩定</translation>
    </message>
    <message>
        <source>service back {time}</source>
        <translation>{time} 恢復服務</translation>
    </message>
    <message>
        <source>{what}: {value}, as of {time}, {source}</source>
        <translation>{what}：{value}，截至 {time}，{source}</translation>
    </message>
    <message>
        <source>{queue} at the report: {waiting} waiting, the longest {longest}, abandoned {rate}</source>
        <translation>{queue} 通報時：等候 {waiting}，最長 {longest}，放棄率 {rate}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Watchfloor</source>
        <translation>歡迎使用 Watchfloor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Show me the demo: a simulated bank centre</source>
        <translation>觀看示範：模擬的銀行客服中心</translation>
    </message>
    <message>
        <source>Connect to my centre&apos;s Asterisk PBX</source>
        <translation>連接本中心的 Asterisk 交換機</translation>
    </message>
    <message>
        <source>Host or host:port</source>
        <translation>主機或 主機:埠號</translation>
    </message>
    <message>
        <source>Manager account</source>
        <translation>管理介面帳號</translation>
    </message>
    <message>
        <source>TLS (needed unless the PBX runs on this machine)</source>
        <translation>TLS（PBX 不在本機時必須使用）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>The account&apos;s secret is asked for when it is needed and kept in the keyring.</source>
        <translation>需要時才會詢問帳號密碼，並存於系統金鑰圈。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Three questions, then the floor.</source>
        <translation>三個問題，接著就是現場。</translation>
    </message>
    <message>
        <source>What should it watch?</source>
        <translation>要監看什麼？</translation>
    </message>
    <message>
        <source>Where should its log and settings lie? (a local disk)</source>
        <translation>日誌與設定要放在哪裡？（本機磁碟）</translation>
    </message>
    <message>
        <source>Where should its log and settings lie?</source>
        <translation>日誌與設定要放在哪裡？</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工計數</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>{day} is an ordinary day again, no longer {name}</source>
        <translation>{day} 恢復為一般日，不再是「{name}」</translation>
    </message>
    <message>
        <source>{day} marked as special: {name}</source>
        <translation>{day} 標記為特殊日：{name}</translation>
    </message>
    <message>
        <source>{day} marked as special: {name}, {share} of an ordinary day</source>
        <translation>{day} 標記為特殊日：{name}，為一般日的 {share}</translation>
    </message>
    <message>
        <source>History {file} taken in ({digest}…): {first} to {last}, {fills} quarters of an hour filled</source>
        <translation>已匯入歷史紀錄 {file}（{digest}…）：{first} 至 {last}，填補 {fills} 個 15 分鐘時段</translation>
    </message>
    <message>
        <source>History {file} taken in ({digest}…): {first} to {last}, {fills} filled, {measured} replaced</source>
        <translation>已匯入歷史紀錄 {file}（{digest}…）：{first} 至 {last}，填補 {fills} 個、取代 {measured} 個時段</translation>
    </message>
    <message>
        <source>{by} changed the special days at {at}.</source>
        <translation>{by} 已於 {at} 變更特殊日。</translation>
    </message>
    <message>
        <source>Look at them as they are now and mark what is still missing.</source>
        <translation>請查看目前內容，再標記尚未標記的日子。</translation>
    </message>
    <message>
        <source>The day has no name.</source>
        <translation>這一天沒有名稱。</translation>
    </message>
    <message>
        <source>Name it: days of the same name are forecast from each other.</source>
        <translation>請命名：同名的日子會互相參照預測。</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <translation>名稱超過 {limit} 個字元。</translation>
    </message>
    <message>
        <source>Name it shorter.</source>
        <translation>請縮短名稱。</translation>
    </message>
    <message>
        <source>The day is marked so already.</source>
        <translation>這一天已如此標記。</translation>
    </message>
    <message>
        <source>Change its name or its share, or leave it.</source>
        <translation>請變更名稱或比例，或維持原狀。</translation>
    </message>
    <message>
        <source>That day is not marked.</source>
        <translation>這一天沒有標記。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>A share lies between 0% and {most}% of an ordinary day.</source>
        <translation>比例須介於一般日的 0% 到 {most}%。</translation>
    </message>
    <message>
        <source>Put it right, or leave it empty: then earlier days of that name tell.</source>
        <translation>請更正，或留空：將依先前同名的日子推估。</translation>
    </message>
    <message>
        <source>This history was taken in already.</source>
        <translation>這份歷史紀錄已匯入過。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The history fills no gap.</source>
        <translation>這份歷史紀錄未填補任何缺口。</translation>
    </message>
    <message>
        <source>Choose another file, or let it replace what was measured.</source>
        <translation>請選擇其他檔案，或讓它取代已測得的資料。</translation>
    </message>
    <message>
        <source>The day is more than {years} years away.</source>
        <translation>該日期距今超過 {years} 年。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>請檢查年份。</translation>
    </message>
    <message>
        <source>Stored; the day is forecast anew.</source>
        <translation>已儲存；當日重新預測。</translation>
    </message>
    <message>
        <source>Forecast: accuracy and data</source>
        <translation>預測：準確度與資料</translation>
    </message>
    <message>
        <source>Mark the day</source>
        <translation>標記這一天</translation>
    </message>
    <message>
        <source>The record is being read …</source>
        <translation>正在讀取紀錄…</translation>
    </message>
    <message>
        <source>Accuracy by queue</source>
        <translation>各佇列準確度</translation>
    </message>
    <message>
        <source>Data and special days by day</source>
        <translation>每日資料與特殊日</translation>
    </message>
    <message>
        <source>Ordinary again</source>
        <translation>恢復為一般日</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Fill gaps of the record from a CSV file: start,queue,contacts</source>
        <translation>以 CSV 檔填補紀錄缺口：start,queue,contacts</translation>
    </message>
    <message>
        <source>Say which day, as 2026-12-24.</source>
        <translation>請填日期，例如 2026-12-24。</translation>
    </message>
    <message>
        <source>Name the day: days of the same name are forecast from each other.</source>
        <translation>請為這一天命名：同名的日子會互相參照預測。</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>% of an ordinary day (empty: as earlier ones)</source>
        <translation>為一般日的百分比（留空：依先前同名日）</translation>
    </message>
    <message>
        <source>Three weeks of record are needed before a forecast can be judged.</source>
        <translation>需有三週紀錄，才能評估預測。</translation>
    </message>
    <message>
        <source>Last {days} days, each week forecast from what lay before: off by {off}, the same weekday a week before by {naive}. {inside} of the quarters of an hour lay in the 80% band. Yesterday: {last}.</source>
        <translation>最近 {days} 天，逐週以先前紀錄預測：誤差 {off}；以上週同日推估的誤差為 {naive}。{inside} 的 15 分鐘時段落在 80% 區間內。昨日：{last}。</translation>
    </message>
    <message>
        <source>The record of this demo is invented.</source>
        <translation>本示範的紀錄為虛構。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未檢視</translation>
    </message>
    <message>
        <source>{share}, imported</source>
        <translation>{share}，已匯入</translation>
    </message>
    <message>
        <source>special: {name}</source>
        <translation>特殊日：{name}</translation>
    </message>
    <message>
        <source>ordinary, although a public holiday: {name}</source>
        <translation>一般日，雖為國定假日：{name}</translation>
    </message>
    <message>
        <source>public holiday: {name}</source>
        <translation>國定假日：{name}</translation>
    </message>
    <message>
        <source>not marked, but unusual: {share} of an ordinary day</source>
        <translation>未標記，但異常：為一般日的 {share}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>一般日</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Same weekday before</source>
        <translation>上週同日推估</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>落在區間內</translation>
    </message>
    <message>
        <source>Yesterday off by</source>
        <translation>昨日誤差</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>資料涵蓋率</translation>
    </message>
    <message>
        <source>Gaps of all queues</source>
        <translation>所有佇列的資料缺漏時段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>{file} cannot be taken in; nothing has changed: {why}.</source>
        <translation>無法匯入 {file}，資料未變更：{why}。</translation>
    </message>
    <message>
        <source>Choose a recorded history</source>
        <translation>選擇歷史進線紀錄</translation>
    </message>
    <message>
        <source>Import a recorded history</source>
        <translation>匯入歷史進線紀錄</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Replace what was measured too ({count} quarters of an hour)</source>
        <translation>一併取代已測得的資料（{count} 個 15 分鐘時段）</translation>
    </message>
    <message>
        <source>It fills no gap: choose another file, or tick that it replaces.</source>
        <translation>此檔案未填補任何缺口：請選擇其他檔案，或勾選取代。</translation>
    </message>
    <message>
        <source>{file} has nothing for queues of this centre on days before today.</source>
        <translation>{file} 沒有本中心佇列在今天以前的資料。</translation>
    </message>
    <message>
        <source>{file}: {days} days from {first} to {last}, queues {queues}. It fills {fills} quarters of an hour of which nothing was measured. The journal names the file and its digest.</source>
        <translation>{file}：{first} 至 {last} 共 {days} 天，佇列 {queues}。將填補 {fills} 個沒有測得資料的 15 分鐘時段。日誌會記下檔名與摘要值。</translation>
    </message>
    <message>
        <source>Left out, as the centre has no such queue: {queues}.</source>
        <translation>中心沒有這些佇列，已略過：{queues}。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>{what} ({note})</source>
        <translation>{what}（{note}）</translation>
    </message>
    <message>
        <source>{said} {next}</source>
        <translation>{said}{next}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>No feed yet</source>
        <translation>尚無資料來源</translation>
    </message>
    <message>
        <source>BLIND {age}</source>
        <translation>無資料 {age}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age}前</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>資料延遲</translation>
    </message>
    <message>
        <source>BLIND</source>
        <translation>無資料</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>Keep the grade</source>
        <translation>維持原等級</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Not so…</source>
        <translation>不是如此…</translation>
    </message>
    <message>
        <source>Looks like severity {grade} since {since}: {reasons}</source>
        <translation>自 {since} 起似為等級 {grade}：{reasons}</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>評為 {grade}</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>A rule of this centre holds; it has no guidance yet.</source>
        <translation>本中心的一條規則成立，尚無處理指引。</translation>
    </message>
    <message>
        <source>The queue&apos;s figures, and what changed when it began.</source>
        <translation>該佇列的各項數字，以及開始時發生了什麼變化。</translation>
    </message>
    <message>
        <source>Write guidance into the rule, so that the next desk knows what to do.</source>
        <translation>請在規則中寫下指引，讓下一席知道該怎麼做。</translation>
    </message>
    <message>
        <source>Are contacts above plan, agents fewer than need, or handling longer? The queue&apos;s row shows all three.</source>
        <translation>是進線高於計畫、座席少於所需，還是處理時間變長？佇列那一列三項都看得到。</translation>
    </message>
    <message>
        <source>Somebody has waited three times as long as this queue&apos;s goal allows.</source>
        <translation>有人等候的時間已達該佇列目標的三倍。</translation>
    </message>
    <message>
        <source>Call agents of this queue back from pauses and side work; then lend agents to it.</source>
        <translation>先請該佇列暫停或做其他工作的座席回線，再調派支援座席。</translation>
    </message>
    <message>
        <source>Somebody has waited half as long again as this queue&apos;s goal allows.</source>
        <translation>有人等候的時間已超過該佇列目標的一半以上。</translation>
    </message>
    <message>
        <source>Ask for pauses to be moved by a quarter of an hour; lend one or two agents.</source>
        <translation>請將休息延後一刻鐘，並調派一至兩位座席支援。</translation>
    </message>
    <message>
        <source>More contacts give up than the limit allows; many of them will call again.</source>
        <translation>放棄的進線超過上限，其中許多人會再打來。</translation>
    </message>
    <message>
        <source>The longest wait: do they give up because they wait, or at once (a wrong announcement)?</source>
        <translation>先看最長等候：是等太久而放棄，還是一進來就放棄（語音公告有誤）？</translation>
    </message>
    <message>
        <source>Ask telephony to announce the waiting time; offer call-backs.</source>
        <translation>請電信人員播報等候時間，並提供回電。</translation>
    </message>
    <message>
        <source>The service level is far below its goal, and contacts wait beyond theirs now.</source>
        <translation>服務水準遠低於目標，而且目前等候時間也已超出目標。</translation>
    </message>
    <message>
        <source>The load chart: a surge against plan, or fewer agents than planned?</source>
        <translation>看負載圖：是進線突增，還是座席少於計畫？</translation>
    </message>
    <message>
        <source>Lend agents to this queue; if it is a surge, accept the incident that is proposed.</source>
        <translation>調派座席支援該佇列；若為突發高峰，接受建議的事件。</translation>
    </message>
    <message>
        <source>Over the last half hour too few contacts were answered in time.</source>
        <translation>過去半小時內，及時接起的進線太少。</translation>
    </message>
    <message>
        <source>Whether it is getting better already: the figure looks back over 30 minutes.</source>
        <translation>是否已在好轉：這個數字回看 30 分鐘。</translation>
    </message>
    <message>
        <source>Move pauses; put off work that can wait.</source>
        <translation>調整休息時間，延後可以等的工作。</translation>
    </message>
    <message>
        <source>Contacts wait in this queue and no agent is signed in to answer them.</source>
        <translation>該佇列有人等候，卻沒有座席登入可接聽。</translation>
    </message>
    <message>
        <source>Paused agents of this queue, and whether its opening hours have ended.</source>
        <translation>該佇列暫停中的座席，以及服務時間是否已結束。</translation>
    </message>
    <message>
        <source>Bring one agent back; if it should be closed, ask telephony to close it.</source>
        <translation>請一位座席回線；若應關閉，請電信人員關閉該佇列。</translation>
    </message>
    <message>
        <source>Fewer agents are staffed than the present load needs; waiting will follow.</source>
        <translation>在班座席少於目前負載所需，接下來就會有人等候。</translation>
    </message>
    <message>
        <source>Who is paused or in wrap-up beyond the usual time, in the view of agents.</source>
        <translation>在座席檢視中，看誰暫停或話後處理超過平常時間。</translation>
    </message>
    <message>
        <source>Move pauses; lend agents from a queue with a surplus (the column Gap).</source>
        <translation>調整休息時間；從有餘力的佇列調派座席（見「缺口」欄）。</translation>
    </message>
    <message>
        <source>Agents of this queue whose shift runs are not signed in, and nobody has excused them.</source>
        <translation>此佇列有座席在班次時間內未登入，且無人登錄不計原因。</translation>
    </message>
    <message>
        <source>People, Today: who is late, who left early, and what the team leads know of them.</source>
        <translation>「人員」頁的「今日」：誰遲到、誰早退，以及組長所知的情況。</translation>
    </message>
    <message>
        <source>Ring them up; enter the reason, or ask on Shifts for a proposal that closes the gap.</source>
        <translation>請致電聯絡；登錄原因，或在「班表」頁提出補足缺口的建議方案。</translation>
    </message>
    <message>
        <source>For 20 minutes hardly anybody had a pause between two contacts.</source>
        <translation>20 分鐘以來，座席在兩通之間幾乎沒有間隔。</translation>
    </message>
    <message>
        <source>How long it will last by the load chart; who had no break yet.</source>
        <translation>從負載圖看會持續多久；誰還沒休息過。</translation>
    </message>
    <message>
        <source>Give short breaks in turn before quality and patience suffer.</source>
        <translation>在品質與耐心受影響之前，輪流給予短暫休息。</translation>
    </message>
    <message>
        <source>The console hears nothing from the PBX: the floor it shows is old.</source>
        <translation>主控台收不到 PBX 的資料：畫面上的現場是舊的。</translation>
    </message>
    <message>
        <source>Do the telephones work? Ask two agents. If they do, only the console&apos;s link is lost.</source>
        <translation>電話還通嗎？問兩位座席。若還通，只是主控台的連線中斷。</translation>
    </message>
    <message>
        <source>Call telephony; lead by ear and by the queues&apos; own displays until it is back.</source>
        <translation>聯絡電信人員；恢復之前，靠現場回報與各佇列自己的顯示來指揮。</translation>
    </message>
    <message>
        <source>More contacts arrive than this time of day explains, and they go on coming.</source>
        <translation>進線量超出此時段應有的水準，而且持續湧入。</translation>
    </message>
    <message>
        <source>What callers ask for: one reason in common, and what happened outside?</source>
        <translation>來電者詢問什麼：是否有共同原因？外界發生了什麼事？</translation>
    </message>
    <message>
        <source>Announce the answer to that reason; move breaks; lend agents to these queues.</source>
        <translation>就該原因播放語音說明；調整休息時間；支援調派座席到這些佇列。</translation>
    </message>
    <message>
        <source>Agents who were there a moment ago are gone; contacts arrive as usual.</source>
        <translation>剛才還在的座席不見了；進線量與平時相同。</translation>
    </message>
    <message>
        <source>One site, one network, one team? In the view of agents: who, and since when.</source>
        <translation>是否同一據點、同一網路、同一組？請在座席檢視中看是誰、從何時開始。</translation>
    </message>
    <message>
        <source>Ask telephony about the phones, or the shift leads who left; then lend agents.</source>
        <translation>向電話系統人員詢問話機，或向班組長詢問誰離開；再支援調派座席。</translation>
    </message>
    <message>
        <source>Each contact takes longer than usual; agents and contacts are as many as usual.</source>
        <translation>每通處理時間比平時長；座席與進線量與平時相同。</translation>
    </message>
    <message>
        <source>Ask two agents which system is slow, or what callers want that takes so long.</source>
        <translation>詢問兩位座席哪個系統變慢，或來電者的什麼需求耗時這麼久。</translation>
    </message>
    <message>
        <source>Report the slow system to IT; allow what can wait to be written up later.</source>
        <translation>向資訊單位通報變慢的系統；可以延後的紀錄允許稍後補登。</translation>
    </message>
    <message>
        <source>Contacts do not reach the agents who are there for them.</source>
        <translation>進線無法接到負責的座席。</translation>
    </message>
    <message>
        <source>Call the line yourself. Was a menu, a number or a queue changed just now?</source>
        <translation>請親自撥打該專線。剛才是否更動過語音選單、號碼或佇列？</translation>
    </message>
    <message>
        <source>Call telephony and say which queue, since when, and what your own call did.</source>
        <translation>致電電話系統人員，說明哪個佇列、從何時開始，以及您親自撥打的結果。</translation>
    </message>
</context>
<context>
    <name>HandCount</name>
    <message>
        <source>A count is a number from 0 to {limit}.</source>
        <translation>計數須為 0 到 {limit} 的數字。</translation>
    </message>
    <message>
        <source>Count again; the last count that was stored still stands.</source>
        <translation>請重新計數；上一筆已儲存的計數仍有效。</translation>
    </message>
    <message>
        <source>The floor is live again: end the counting?</source>
        <translation>現場資料已恢復：結束人工計數？</translation>
    </message>
    <message>
        <source>End the counting</source>
        <translation>結束計數</translation>
    </message>
    <message>
        <source>Quarters that were counted by hand keep their mark. What the PBX says of them is kept beside, as it is.</source>
        <translation>人工計數的時段會保留標記。PBX 對這些時段的數字原樣並列保存。</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>沒有計數。</translation>
    </message>
    <message>
        <source>Hand counts beside the PBX</source>
        <translation>人工計數與 PBX 對照</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Left the queue, by hand</source>
        <translation>離開佇列，人工</translation>
    </message>
    <message>
        <source>Offered, by the PBX</source>
        <translation>進線，PBX</translation>
    </message>
    <message>
        <source>Not seen by the PBX</source>
        <translation>PBX 未見時間</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Enter at least one figure of the queue.</source>
        <translation>請至少輸入該佇列的一個數字。</translation>
    </message>
    <message>
        <source>This count belongs to no queue or no quarter of an hour.</source>
        <translation>這筆計數不屬於任何佇列或時段。</translation>
    </message>
    <message>
        <source>Count on the board: it says for which quarter.</source>
        <translation>請在計數板上計數：上面標明是哪個十五分鐘時段。</translation>
    </message>
    <message>
        <source>That quarter of an hour has not begun.</source>
        <translation>該十五分鐘時段尚未開始。</translation>
    </message>
    <message>
        <source>Go back to the quarter that runs now.</source>
        <translation>請回到目前的時段。</translation>
    </message>
    <message>
        <source>That quarter is more than {hours} hours ago.</source>
        <translation>該時段已超過 {hours} 小時。</translation>
    </message>
    <message>
        <source>Write a note in the incident&apos;s log instead.</source>
        <translation>請改在事件紀錄中寫一則備註。</translation>
    </message>
    <message>
        <source>Nobody counts by hand now.</source>
        <translation>目前沒有人工計數。</translation>
    </message>
    <message>
        <source>Nothing is left to end; what was counted is kept.</source>
        <translation>無須結束；已計的數字都保留著。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接聽</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Agents present</source>
        <translation>在席座席</translation>
    </message>
    <message>
        <source>The console is blind: the floor is counted by hand from now on</source>
        <translation>主控台無資料：自此改由人工計數</translation>
    </message>
    <message>
        <source>The floor is counted by hand from now on</source>
        <translation>自此改由人工計數</translation>
    </message>
    <message>
        <source>Counted by hand, {queue}, quarter from {time}: {figures}</source>
        <translation>人工計數，{queue}，自 {time} 起的時段：{figures}</translation>
    </message>
    <message>
        <source>Counting by hand has ended; nothing was counted</source>
        <translation>人工計數結束；沒有計數</translation>
    </message>
    <message>
        <source>Counting by hand has ended; compared with the PBX: {lines}</source>
        <translation>人工計數結束；與交換機比對：{lines}</translation>
    </message>
    <message>
        <source>{queue} from {time}: {counted} by hand, {offered} by the PBX</source>
        <translation>{queue} {time} 起：人工 {counted}，交換機 {offered}</translation>
    </message>
    <message>
        <source>The state of the feed</source>
        <translation>資料來源狀態</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>人工計數</translation>
    </message>
    <message>
        <source>Compare and end…</source>
        <translation>比對並結束…</translation>
    </message>
    <message>
        <source>When the PBX is heard again</source>
        <translation>須待 PBX 恢復</translation>
    </message>
    <message>
        <source>BLIND: the PBX was not heard since the start</source>
        <translation>無資料：啟動後從未收到 PBX 的資料</translation>
    </message>
    <message>
        <source>BLIND for {age}</source>
        <translation>無資料 已 {age}</translation>
    </message>
    <message>
        <source>What the PBX said is of {time}, not of now.</source>
        <translation>PBX 的數字是 {time} 的，不是現在的。</translation>
    </message>
    <message>
        <source>The PBX is heard; the floor is still counted by hand</source>
        <translation>PBX 已恢復；現場仍在人工計數</translation>
    </message>
    <message>
        <source>counted by hand since {time}: {count}</source>
        <translation>{time} 起人工計數：{count} 筆</translation>
    </message>
    <message>
        <source>Find a queue</source>
        <translation>找佇列</translation>
    </message>
    <message>
        <source>No queue is known yet: name them in the centre file.</source>
        <translation>尚不知有哪些佇列：請寫在中心設定檔裡。</translation>
    </message>
    <message>
        <source>{figures} · {age}</source>
        <translation>{figures} · {age}</translation>
    </message>
    <message>
        <source>{begin}–{end}, now</source>
        <translation>{begin}–{end}（目前）</translation>
    </message>
    <message>
        <source>{begin}–{end}</source>
        <translation>{begin}–{end}</translation>
    </message>
    <message>
        <source>Last by the PBX</source>
        <translation>PBX 最後所知</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>計數人</translation>
    </message>
    <message>
        <source>Counted by hand</source>
        <translation>人工計數</translation>
    </message>
    <message>
        <source>+ and − or digits; Enter goes on. Stored with your name and the time.</source>
        <translation>按 + 與 − 或輸入數字，Enter 到下一格。連同您的姓名與時間一併儲存。</translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation>少一</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>多一</translation>
    </message>
    <message>
        <source>{time} {person}</source>
        <translation>{time} {person}</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>{waiting} waiting, {agents} agents</source>
        <translation>{waiting} 等候，{agents} 座席</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>{low}–{high} expected</source>
        <translation>預期 {low}–{high} 通</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Nothing is expected of any queue yet: it takes three days alike.</source>
        <translation>尚無任何佇列的預期值：需要三個同類日子的紀錄。</translation>
    </message>
    <message>
        <source>over</source>
        <translation>高於預期</translation>
    </message>
    <message>
        <source>under</source>
        <translation>低於預期</translation>
    </message>
    <message>
        <source>coloured: further off than 99 of 100</source>
        <translation>著色：偏離超過 99% 的時段</translation>
    </message>
    <message>
        <source>Contacts against expectation, by queue and quarter of an hour</source>
        <translation>各佇列每 15 分鐘進線與預期之比較</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Contacts hit</source>
        <translation>受影響進線</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>受影響客戶</translation>
    </message>
    <message>
        <source>Place without service</source>
        <translation>服務中斷地區</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>counted on the floor</source>
        <translation>現場統計</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工填報</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>A figure of the impact</source>
        <translation>影響數字</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>列入紀錄</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Province or branch</source>
        <translation>省市或分行</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Who says so, or where it stands</source>
        <translation>告知者或出處</translation>
    </message>
    <message>
        <source>Enter the figure.</source>
        <translation>請填寫數字。</translation>
    </message>
    <message>
        <source>Name the province or branch.</source>
        <translation>請寫明省市或分行。</translation>
    </message>
    <message>
        <source>Say where the figure comes from.</source>
        <translation>請寫明數字的來源。</translation>
    </message>
    <message>
        <source>Minutes without service</source>
        <translation>服務中斷分鐘數</translation>
    </message>
    <message>
        <source>Amount, in whole units</source>
        <translation>金額（整數單位）</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>No figure yet: the floor counts contacts, all else is entered by hand.</source>
        <translation>尚無數字：進線由現場統計，其他由人工填報。</translation>
    </message>
    <message>
        <source>Add a figure…</source>
        <translation>新增數字…</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
</context>
<context>
    <name>ImpactLog</name>
    <message>
        <source>{what}: {value} as of {time}, {source}</source>
        <translation>{what}：{value}（截至 {time}，{source}）</translation>
    </message>
</context>
<context>
    <name>ImpactRefusal</name>
    <message>
        <source>This is no figure of an impact: a whole number from 0 is.</source>
        <translation>這不是影響數字：應為 0 以上的整數。</translation>
    </message>
    <message>
        <source>Write the number without signs.</source>
        <translation>請填寫不帶符號的數字。</translation>
    </message>
    <message>
        <source>The figure is from a time to come.</source>
        <translation>這個數字的時間在未來。</translation>
    </message>
    <message>
        <source>Give the time at which it was counted.</source>
        <translation>請填寫統計的時間。</translation>
    </message>
    <message>
        <source>The place is missing.</source>
        <translation>缺少地點。</translation>
    </message>
    <message>
        <source>Name the province or branch that was without service.</source>
        <translation>請寫明服務中斷的省市或分行。</translation>
    </message>
    <message>
        <source>“{currency}” is no currency.</source>
        <translation>「{currency}」不是幣別。</translation>
    </message>
    <message>
        <source>Write its three letters, such as TWD.</source>
        <translation>請填寫三個字母，例如 TWD。</translation>
    </message>
    <message>
        <source>The floor counts contacts and nothing else.</source>
        <translation>現場只統計進線。</translation>
    </message>
    <message>
        <source>Enter this figure by hand.</source>
        <translation>請人工填寫這個數字。</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>DRILL</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>尚未評級</translation>
    </message>
    <message>
        <source>severity {grade}</source>
        <translation>等級 {grade}</translation>
    </message>
    <message>
        <source>{kind}: {branch}</source>
        <translation>{kind}：{branch}</translation>
    </message>
    <message>
        <source>Nobody can be served for 10 min, danger to life, customer data leaked for certain, or a regulator&apos;s top grade.</source>
        <translation>十分鐘無法服務任何客戶、危及人身安全、確認客戶資料外洩，或符合監管最高等級。</translation>
    </message>
    <message>
        <source>Half of the agents cannot work, a core system is down for 15 min, over 30% abandon for half an hour, a suspected leak, or media or regulator ask.</source>
        <translation>半數座席無法作業、核心系統中斷 15 分鐘、放棄率超過 30% 達半小時、疑似外洩，或媒體、監管機關詢問。</translation>
    </message>
    <message>
        <source>A fifth of the agents cannot work, a queue stays under 50% service level for 45 min, or a complaint by a group or with a legal threat.</source>
        <translation>五分之一座席無法作業、某佇列服務水準低於 50% 達 45 分鐘，或發生集體投訴、揚言訴訟。</translation>
    </message>
    <message>
        <source>Anything smaller that several people must handle together.</source>
        <translation>其他規模較小但須多人共同處理的事件。</translation>
    </message>
    <message>
        <source>bank policy</source>
        <translation>銀行制度</translation>
    </message>
    <message>
        <source>added practice</source>
        <translation>補充做法</translation>
    </message>
    <message>
        <source>limit by bank policy</source>
        <translation>時限依銀行制度</translation>
    </message>
    <message>
        <source>limit by regulation</source>
        <translation>時限依監管規定</translation>
    </message>
    <message>
        <source>limit by this console&apos;s default</source>
        <translation>時限依主控台預設</translation>
    </message>
    <message>
        <source>Ticked by the report.</source>
        <translation>通報後自動完成。</translation>
    </message>
    <message>
        <source>Ticked by acknowledging the report.</source>
        <translation>確認通報後自動完成。</translation>
    </message>
    <message>
        <source>Ticked by grading.</source>
        <translation>評級後自動完成。</translation>
    </message>
    <message>
        <source>Ticked by activating the response.</source>
        <translation>啟動應變後自動完成。</translation>
    </message>
    <message>
        <source>Ticked by “Post update…” in the header.</source>
        <translation>使用頁首「發布更新…」後自動完成。</translation>
    </message>
    <message>
        <source>Ticked by “Review…” in the header.</source>
        <translation>使用頁首「檢討…」後自動完成。</translation>
    </message>
    <message>
        <source>Ticked by “Close…” in the header.</source>
        <translation>使用頁首「結案…」後自動完成。</translation>
    </message>
    <message>
        <source>Nothing reported. F8 reports an incident.</source>
        <translation>目前無通報。按 F8 通報事件。</translation>
    </message>
    <message>
        <source>No response is running. Activating an incident puts it here.</source>
        <translation>目前沒有進行中的應變。啟動應變後事件列於此處。</translation>
    </message>
    <message>
        <source>Stabilised incidents are watched here until service is back.</source>
        <translation>情況穩定的事件在此觀察，直到服務恢復。</translation>
    </message>
    <message>
        <source>Incidents whose service is back wait here for their review.</source>
        <translation>服務已恢復的事件在此等待檢討。</translation>
    </message>
    <message>
        <source>Reviewed and signed incidents rest here.</source>
        <translation>已檢討並簽署的事件歸於此處。</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>經過時間</translation>
    </message>
    <message>
        <source>Update due</source>
        <translation>更新到期</translation>
    </message>
    <message>
        <source>Contacts waiting</source>
        <translation>等候中進線</translation>
    </message>
    <message>
        <source>Contacts hit</source>
        <translation>受影響進線</translation>
    </message>
    <message>
        <source>Waiting, {age} ago</source>
        <translation>等候中（{age}前）</translation>
    </message>
    <message>
        <source>Update overdue</source>
        <translation>更新逾期</translation>
    </message>
    <message>
        <source>as of {time}, {source}</source>
        <translation>截至 {time}，{source}</translation>
    </message>
    <message>
        <source>{state} until {time}</source>
        <translation>{state}至 {time}</translation>
    </message>
    <message>
        <source>reported {time} by {who}</source>
        <translation>{time} 由 {who} 通報</translation>
    </message>
    <message>
        <source>began {time}</source>
        <translation>{time} 發生</translation>
    </message>
    <message>
        <source>{name} commands</source>
        <translation>{name} 指揮中</translation>
    </message>
    <message>
        <source>command offered to {name}</source>
        <translation>指揮權已提交給 {name}</translation>
    </message>
    <message>
        <source>Regulator report</source>
        <translation>監管通報</translation>
    </message>
    <message>
        <source>Report overdue</source>
        <translation>通報逾期</translation>
    </message>
</context>
<context>
    <name>IncidentAct</name>
    <message>
        <source>Settled…</source>
        <translation>已處理完成…</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>尚未解決</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>評級…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>啟動應變…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>撤銷…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>Post update…</source>
        <translation>發布更新…</translation>
    </message>
    <message>
        <source>Stabilised</source>
        <translation>情況穩定</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>恢復中</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暫停…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續應變</translation>
    </message>
    <message>
        <source>Failed again</source>
        <translation>再度故障</translation>
    </message>
    <message>
        <source>Grade again…</source>
        <translation>重新評級…</translation>
    </message>
    <message>
        <source>Service is back…</source>
        <translation>服務已恢復…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重啟…</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>開始檢討</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>檢討…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>結案…</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>與我有關</translation>
    </message>
    <message>
        <source>Dismissed and merged</source>
        <translation>已撤銷與已合併</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>通報事件</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>類型：全部</translation>
    </message>
    <message>
        <source>Severity: all</source>
        <translation>等級：全部</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>System outage</source>
        <translation>系統故障</translation>
    </message>
    <message>
        <source>Customer complaint</source>
        <translation>客戶投訴</translation>
    </message>
    <message>
        <source>Traffic surge</source>
        <translation>突發業務高峰</translation>
    </message>
    <message>
        <source>Disaster, other</source>
        <translation>災害及其他</translation>
    </message>
    <message>
        <source>Information leak</source>
        <translation>資訊外洩</translation>
    </message>
    <message>
        <source>Suspicious transactions</source>
        <translation>可疑交易</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>國語</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粵語</translation>
    </message>
    <message>
        <source>Taiwanese</source>
        <translation>台語</translation>
    </message>
    <message>
        <source>Hakka</source>
        <translation>客語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印尼語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰語</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>塔加洛語</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>馬來語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙語</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>Close the console?</source>
        <translation>要關閉主控台嗎？</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍要關閉</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在主控台</translation>
    </message>
    <message>
        <source>Agents on loan: {count}.</source>
        <translation>支援調派中的座席：{count} 位。</translation>
    </message>
    <message>
        <source>Agents on loan: {count}; planned for later: {later}.</source>
        <translation>支援調派中的座席：{count} 位；預定支援：{later} 位。</translation>
    </message>
    <message>
        <source>Everything is stored. While no console is open nobody brings them back; those whose time is over go back when it is opened again.</source>
        <translation>一切均已儲存。主控台未開啟時不會有人召回座席；到期者會在下次開啟時歸建。</translation>
    </message>
    <message>
        <source>Nobody who is planned goes while no console is open; it is made up for when one is opened in time.</source>
        <translation>沒有任何主控台開啟時，預定支援不會開始；及時開啟即會補辦。</translation>
    </message>
    <message>
        <source>To call all back first: stay, then {keys}.</source>
        <translation>若要先全部召回：留在主控台，再按 {keys}。</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>{what}, nobody answers for it</source>
        <translation>{what}，尚無負責人</translation>
    </message>
    <message>
        <source>{what}, promised for {time}</source>
        <translation>{what}，承諾於 {time} 前</translation>
    </message>
    <message>
        <source>{what}: {value} ({source}, {time})</source>
        <translation>{what}：{value}（{source}，{time}）</translation>
    </message>
</context>
<context>
    <name>Lend</name>
    <message>
        <source>Lend agents</source>
        <translation>支援調派</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>調派</translation>
    </message>
    <message>
        <source>BLIND: nothing is heard from the PBX.</source>
        <translation>無資料：收不到 PBX 的訊息。</translation>
    </message>
    <message>
        <source>The floor is {age} old: lend them all the same</source>
        <translation>現場資料是 {age} 前的：仍要調派</translation>
    </message>
    <message>
        <source>Choose the queue that needs help.</source>
        <translation>請選擇需要支援的佇列。</translation>
    </message>
    <message>
        <source>Tick the agents who are to help.</source>
        <translation>請勾選要支援的座席。</translation>
    </message>
    <message>
        <source>Say until when, such as 15:30.</source>
        <translation>請填到何時，例如 15:30。</translation>
    </message>
    <message>
        <source>Write why; it goes into the log.</source>
        <translation>請填寫原因；會寫入日誌。</translation>
    </message>
    <message>
        <source>A protected line would be below its need: write why it may be all the same.</source>
        <translation>受保護專線會低於所需人力：請寫明為何仍可調出。</translation>
    </message>
    <message>
        <source>A protected line would be below its need: name a second person who agrees.</source>
        <translation>受保護線路將低於需求：請指定同意的第二人。</translation>
    </message>
    <message>
        <source>The floor is old: tick that you lend them all the same, or wait.</source>
        <translation>現場資料已延遲：請勾選仍要調派，或等候。</translation>
    </message>
    <message>
        <source>Card lines are flooded</source>
        <translation>卡務專線進線暴增</translation>
    </message>
    <message>
        <source>No contacts of their own queues meanwhile (else only when nobody is free)</source>
        <translation>期間不接原佇列的進線（否則僅在無人待命時接）</translation>
    </message>
    <message>
        <source>Help which queue?</source>
        <translation>支援哪個佇列？</translation>
    </message>
    <message>
        <source>Who goes?</source>
        <translation>調派誰？</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>到何時？</translation>
    </message>
    <message>
        <source>Why? (goes into the log)</source>
        <translation>原因？（會寫入日誌）</translation>
    </message>
    <message>
        <source>For which incident?</source>
        <translation>屬於哪個事件？</translation>
    </message>
    <message>
        <source>Why a protected line may be below its need</source>
        <translation>受保護專線為何可低於所需人力</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>試算影響</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{queues}: protected, and below its need without them. Why may it give them up, and who agrees?</source>
        <translation>{queues}：受保護，少了這些人將低於需求。為何可以讓出，由誰同意？</translation>
    </message>
    <message>
        <source>Lend {count} agents</source>
        <translation>調派 {count} 位座席</translation>
    </message>
    <message>
        <source>Lend 1 agent</source>
        <translation>調派 1 位座席</translation>
    </message>
    <message>
        <source>{agent} cannot go now ({why}): take the tick away.</source>
        <translation>{agent} 目前不能調派（{why}）：請取消勾選。</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 等候中</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>Move breaks within their window</source>
        <translation>在規定範圍內移動休息</translation>
    </message>
    <message>
        <source>Postpone work off the telephone</source>
        <translation>延後非接線工作</translation>
    </message>
    <message>
        <source>Move agents between queues</source>
        <translation>佇列間調派座席</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Call in reserves</source>
        <translation>召集支援人力</translation>
    </message>
    <message>
        <source>Ask people for measures</source>
        <translation>請相關人員採取措施</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>and {count} more broken rules</source>
        <translation>另違反 {count} 項</translation>
    </message>
    <message>
        <source>No protected line falls below its need: {queues}</source>
        <translation>受保護專線不低於所需人力：{queues}</translation>
    </message>
    <message>
        <source>At most {count} moves an agent and shift</source>
        <translation>每人每班最多調派 {count} 次</translation>
    </message>
    <message>
        <source>Breaks move by {minutes} min at most, and none is lost</source>
        <translation>休息最多移動 {minutes} 分鐘，且不取消</translation>
    </message>
    <message>
        <source>Nobody works longer than {hours} h without a break</source>
        <translation>連續工作不超過 {hours} 小時</translation>
    </message>
    <message>
        <source>At most {day} h a day, {overtime} h of overtime; {rest} h of rest</source>
        <translation>每日最多 {day} 小時、加班 {overtime} 小時；班間休息 {rest} 小時</translation>
    </message>
    <message>
        <source>Only certified agents take another queue</source>
        <translation>只有取得認證者可調往其他佇列</translation>
    </message>
    <message>
        <source>New hires stay, mentor and pupil stay together</source>
        <translation>新進人員不調派，師徒不拆開</translation>
    </message>
    <message>
        <source>First-contact owners keep their cases</source>
        <translation>首問負責人保留案件</translation>
    </message>
    <message>
        <source>{count} broken: cannot be applied as it is</source>
        <translation>違反 {count} 項：目前無法套用</translation>
    </message>
    <message>
        <source>{count} broken: applying asks for a reason</source>
        <translation>違反 {count} 項：套用時須說明理由</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>全部遵守</translation>
    </message>
    <message>
        <source>Hand over promises…</source>
        <translation>移交承諾…</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無回應</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已斷線</translation>
    </message>
    <message>
        <source>Nobody answers at the PBX&apos;s address. Is the manager interface on?</source>
        <translation>交換機位址無回應。管理介面是否已啟用？</translation>
    </message>
    <message>
        <source>The PBX cannot be reached. Check its name and the network.</source>
        <translation>無法連線至交換機。請檢查名稱與網路。</translation>
    </message>
    <message>
        <source>The PBX is not on this machine, so it is not spoken to without TLS. Use --tls.</source>
        <translation>交換機不在本機，未使用 TLS 時不予連線。請使用 --tls。</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate is not trusted. Check it, or pin it.</source>
        <translation>交換機的憑證不受信任。請檢查或釘選該憑證。</translation>
    </message>
    <message>
        <source>The PBX shows another certificate than the pinned one. Nothing was sent; ask telephony.</source>
        <translation>交換機出示的憑證與釘選的不同。未傳送任何資料；請洽電話系統人員。</translation>
    </message>
    <message>
        <source>What answers there is no Asterisk manager interface.</source>
        <translation>回應者不是 Asterisk 管理介面。</translation>
    </message>
    <message>
        <source>The PBX is older than Asterisk 12; it speaks another language.</source>
        <translation>交換機版本早於 Asterisk 12，通訊格式不同。</translation>
    </message>
    <message>
        <source>The PBX refused the account. Check user and secret.</source>
        <translation>交換機拒絕此帳號。請檢查帳號與密碼。</translation>
    </message>
    <message>
        <source>The PBX did not answer the sign-in in time.</source>
        <translation>交換機未在時限內回應登入。</translation>
    </message>
    <message>
        <source>The PBX is connected but says nothing.</source>
        <translation>已連上交換機，但沒有任何訊息。</translation>
    </message>
    <message>
        <source>The PBX sent more than any PBX should; the link was dropped.</source>
        <translation>交換機傳送的資料量異常，已中斷連線。</translation>
    </message>
    <message>
        <source>The PBX sent bytes that make no sense; the link was dropped.</source>
        <translation>交換機傳送無法辨識的資料，已中斷連線。</translation>
    </message>
    <message>
        <source>The PBX ended the connection.</source>
        <translation>交換機結束了連線。</translation>
    </message>
    <message>
        <source>The connection to the PBX broke.</source>
        <translation>與交換機的連線中斷。</translation>
    </message>
    <message>
        <source>The recording has come to its end.</source>
        <translation>錄製的資料已播放完畢。</translation>
    </message>
    <message>
        <source>The feed stopped because of a defect in this program; see its log.</source>
        <translation>因程式錯誤，資料來源已停止；請查看紀錄檔。</translation>
    </message>
</context>
<context>
    <name>LoadChart</name>
    <message>
        <source>expected from {count} working days</source>
        <translation>依 {count} 個工作日預期</translation>
    </message>
    <message>
        <source>Contacts per 15 minutes of {queue}: {count} in the last whole quarter</source>
        <translation>{queue} 每 15 分鐘進線：上一完整時段 {count} 通</translation>
    </message>
    <message>
        <source>expected from {count} Mondays</source>
        <translation>依 {count} 個星期一預期</translation>
    </message>
    <message>
        <source>expected from {count} Tuesdays</source>
        <translation>依 {count} 個星期二預期</translation>
    </message>
    <message>
        <source>expected from {count} Wednesdays</source>
        <translation>依 {count} 個星期三預期</translation>
    </message>
    <message>
        <source>expected from {count} Thursdays</source>
        <translation>依 {count} 個星期四預期</translation>
    </message>
    <message>
        <source>expected from {count} Fridays</source>
        <translation>依 {count} 個星期五預期</translation>
    </message>
    <message>
        <source>expected from {count} Saturdays</source>
        <translation>依 {count} 個星期六預期</translation>
    </message>
    <message>
        <source>expected from {count} Sundays</source>
        <translation>依 {count} 個星期日預期</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>目前 {count} 通</translation>
    </message>
    <message>
        <source>{count} came</source>
        <translation>實際 {count} 通</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>進線</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>partly without data: the feed was lost</source>
        <translation>部分時段無資料：資料來源中斷</translation>
    </message>
    <message>
        <source>{count} by the re-forecast</source>
        <translation>重新預測 {count}</translation>
    </message>
    <message>
        <source>{count} planned ({low}–{high})</source>
        <translation>計畫 {count} 通（{low}–{high}）</translation>
    </message>
    <message>
        <source>{count} expected ({low}–{high})</source>
        <translation>預期 {count} 通（{low}–{high}）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Re-forecast</source>
        <translation>重新預測</translation>
    </message>
    <message>
        <source>Contacts per 15 min</source>
        <translation>每 15 分鐘進線</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>The band holds 80% of days on which the plan is right (a Poisson spread)</source>
        <translation>計畫正確時，80% 的日子落在此範圍內（卜瓦松分布）</translation>
    </message>
    <message>
        <source>The chart appears with the first figures of a queue.</source>
        <translation>收到佇列的第一批數據後顯示圖表。</translation>
    </message>
    <message>
        <source>re-forecast</source>
        <translation>重新預測</translation>
    </message>
    <message>
        <source>The rest of the day by what came so far; the band holds 80% of such days</source>
        <translation>依今日已進線量重新預測其餘時段；區間涵蓋 80% 的同類日子</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>The band holds 80% of days like this one, as earlier ones were</source>
        <translation>依以往同類日子，80% 落在此範圍內</translation>
    </message>
    <message>
        <source>{share} over expected</source>
        <translation>高於預期 {share}</translation>
    </message>
    <message>
        <source>{share} over plan</source>
        <translation>高於計畫 {share}</translation>
    </message>
    <message>
        <source>{share} under expected</source>
        <translation>低於預期 {share}</translation>
    </message>
    <message>
        <source>{share} under plan</source>
        <translation>低於計畫 {share}</translation>
    </message>
</context>
<context>
    <name>LoadPanel</name>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>全日</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走勢</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>全部佇列</translation>
    </message>
    <message>
        <source>Course of the queue</source>
        <translation>佇列走勢</translation>
    </message>
    <message>
        <source>Contacts against expectation</source>
        <translation>進線與預期之比較</translation>
    </message>
</context>
<context>
    <name>Loan</name>
    <message>
        <source>for later</source>
        <translation>預定</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>已下令</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>遭拒</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>half applied</source>
        <translation>只完成一半</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>歸建中</translation>
    </message>
    <message>
        <source>back</source>
        <translation>已歸建</translation>
    </message>
    <message>
        <source>not brought back</source>
        <translation>未能歸建</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>時間已到</translation>
    </message>
    <message>
        <source>the incident is over</source>
        <translation>事件已結束</translation>
    </message>
    <message>
        <source>the agent has left</source>
        <translation>座席已離開</translation>
    </message>
    <message>
        <source>it could not be completed</source>
        <translation>無法完成</translation>
    </message>
    <message>
        <source>it could not begin</source>
        <translation>無法開始</translation>
    </message>
    <message>
        <source>Nothing: the PBX shows it when it is done.</source>
        <translation>無須處理：完成後 PBX 會顯示。</translation>
    </message>
    <message>
        <source>the link to the PBX is down</source>
        <translation>與 PBX 的連線中斷</translation>
    </message>
    <message>
        <source>Nothing yet: the console looks again as soon as the link is back.</source>
        <translation>暫時無須處理：連線恢復後主控台會再查。</translation>
    </message>
    <message>
        <source>the PBX refused it for {queue}: {message}</source>
        <translation>PBX 拒絕了 {queue} 的變更：{message}</translation>
    </message>
    <message>
        <source>Ask telephony whether the console&apos;s account may change {queue}; then lend again.</source>
        <translation>請電話系統人員確認主控台帳號是否可變更 {queue}，再重新調派。</translation>
    </message>
    <message>
        <source>the console sent nothing about {queue}: {message}</source>
        <translation>主控台未就 {queue} 送出任何指令：{message}</translation>
    </message>
    <message>
        <source>A name on the PBX has characters that are not safe to send; ask telephony to change it.</source>
        <translation>PBX 上的某個名稱含有不可安全送出的字元；請電話系統人員修改。</translation>
    </message>
    <message>
        <source>the PBX agreed, but does not show it at {queue}</source>
        <translation>PBX 已同意，但 {queue} 沒有顯示</translation>
    </message>
    <message>
        <source>Ask telephony to look at the agent&apos;s place in {queue}.</source>
        <translation>請電話系統人員查看該座席在 {queue} 的狀況。</translation>
    </message>
    <message>
        <source>the PBX did not answer about {queue}</source>
        <translation>PBX 沒有回覆 {queue} 的要求</translation>
    </message>
    <message>
        <source>the agent is no longer where they were</source>
        <translation>座席已不在原來的位置</translation>
    </message>
    <message>
        <source>Look where the agent is now; lend again if it is still needed.</source>
        <translation>請看座席目前在哪裡；仍有需要時再調派。</translation>
    </message>
    <message>
        <source>still with a contact of {queue}</source>
        <translation>仍在處理 {queue} 的進線</translation>
    </message>
    <message>
        <source>Nothing: the agent goes back when the contact has ended.</source>
        <translation>無須處理：進線結束後座席就會歸建。</translation>
    </message>
    <message>
        <source>still a member of {queue}</source>
        <translation>仍是 {queue} 的成員</translation>
    </message>
    <message>
        <source>Ask telephony to take the agent out of {queue}; the console goes on trying.</source>
        <translation>請電話系統人員將座席移出 {queue}；主控台會繼續嘗試。</translation>
    </message>
    <message>
        <source>the place in {queue} is not as it was</source>
        <translation>在 {queue} 的設定未恢復原狀</translation>
    </message>
    <message>
        <source>Ask telephony to set penalty {penalty} in {queue}, {paused}.</source>
        <translation>請電話系統人員在 {queue} 設定 penalty {penalty}，{paused}。</translation>
    </message>
    <message>
        <source>Choose somebody else if it cannot wait.</source>
        <translation>無法等待時，請改派他人。</translation>
    </message>
    <message>
        <source>off shift, not signed in</source>
        <translation>不在班次時間，未登入</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>paused: a break is not taken away</source>
        <translation>暫停中：不因調派而取消休息</translation>
    </message>
    <message>
        <source>Nothing: the agent goes when the pause has ended; or choose somebody else.</source>
        <translation>無須處理：暫停結束後即前往；或改派他人。</translation>
    </message>
    <message>
        <source>still on loan to {queue}</source>
        <translation>仍支援調派至 {queue}</translation>
    </message>
    <message>
        <source>Return that loan first, or choose somebody else.</source>
        <translation>請先讓該次支援歸建，或改派他人。</translation>
    </message>
    <message>
        <source>serves no queue that could give them up</source>
        <translation>沒有可讓出此人的佇列</translation>
    </message>
    <message>
        <source>its time had passed when the console could see the floor again</source>
        <translation>主控台再度取得現場資料時，時段已過</translation>
    </message>
    <message>
        <source>Lend again if it is still needed; nothing was asked of the PBX.</source>
        <translation>仍有需要請重新調派；未向交換機提出任何要求。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>不暫停</translation>
    </message>
</context>
<context>
    <name>LoanDesk</name>
    <message>
        <source>{count} agents are called back.</source>
        <translation>召回 {count} 位座席。</translation>
    </message>
    <message>
        <source>{count} agents are called back, {later} loans for later are cancelled.</source>
        <translation>已召回 {count} 位座席，並取消 {later} 筆預定支援。</translation>
    </message>
    <message>
        <source>Nobody is on loan.</source>
        <translation>目前無人支援調派。</translation>
    </message>
    <message>
        <source>The loan of {agent} to {queue}: {state}</source>
        <translation>{agent} 支援 {queue}：{state}</translation>
    </message>
    <message>
        <source>{count} agents are asked for {queue}; the PBX confirms each.</source>
        <translation>已要求 {count} 位座席支援 {queue}；由 PBX 逐一確認。</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>自 {time} 起</translation>
    </message>
</context>
<context>
    <name>LoanEffect</name>
    <message>
        <source>and {count} more queues</source>
        <translation>以及另外 {count} 個佇列</translation>
    </message>
    <message>
        <source>protected line</source>
        <translation>受保護專線</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes} 分後</translation>
    </message>
    <message>
        <source>More contacts arrive than it can handle: {count} more wait every minute.</source>
        <translation>進線超過處理能力：每分鐘多 {count} 通等候。</translation>
    </message>
    <message>
        <source>Those who wait now are answered within a minute.</source>
        <translation>目前等候的進線一分鐘內會接起。</translation>
    </message>
    <message>
        <source>Waiting now: {count}, worked off in about {minutes} min.</source>
        <translation>目前等候 {count} 通，約 {minutes} 分鐘可消化。</translation>
    </message>
    <message>
        <source>Misses its goal of {goal} already; each agent who goes makes it worse.</source>
        <translation>目前已低於目標 {goal}；每調出一位都會更差。</translation>
    </message>
    <message>
        <source>Can spare them for the whole hour.</source>
        <translation>一小時內都可調出。</translation>
    </message>
    <message>
        <source>Stays below its goal of {goal} for the hour.</source>
        <translation>一小時內都低於目標 {goal}。</translation>
    </message>
    <message>
        <source>Reaches its goal of {goal} within {minutes} min.</source>
        <translation>{minutes} 分鐘內達到目標 {goal}。</translation>
    </message>
    <message>
        <source>Falls below its goal of {goal}.</source>
        <translation>會低於目標 {goal}。</translation>
    </message>
    <message>
        <source>Falls below its goal of {goal}: can spare them for about {minutes} min.</source>
        <translation>會低於目標 {goal}：約可調出 {minutes} 分鐘。</translation>
    </message>
    <message>
        <source>{change} agents</source>
        <translation>{change} 位座席</translation>
    </message>
    <message>
        <source>{agents} agents · occupancy {occupancy}</source>
        <translation>{agents} 位座席 · 佔用率 {occupancy}</translation>
    </message>
    <message>
        <source>Too few contacts in the last 30 minutes to say what this does.</source>
        <translation>最近 30 分鐘進線太少，無法估算影響。</translation>
    </message>
    <message>
        <source>Erlang A, with the patience seen in those who hung up</source>
        <translation>Erlang A，耐心時間取自放棄的進線</translation>
    </message>
    <message>
        <source>Erlang C, where too few hung up to know their patience</source>
        <translation>Erlang C，放棄太少、無從得知耐心時間</translation>
    </message>
    <message>
        <source>An estimate, not a promise: {models}. Of simulated quarter hours nine in ten had a service level within such a range, in a surge seven in ten.</source>
        <translation>此為估算，並非保證：{models}。模擬中，服務水準每十個十五分鐘約九個落在範圍內，突發高峰時約七個。</translation>
    </message>
</context>
<context>
    <name>LoanLog</name>
    <message>
        <source>{agent} of {donors} is to help {queue} until {time}: {reason}</source>
        <translation>{agent}（{donors}）支援調派至 {queue}，到 {time}：{reason}</translation>
    </message>
    <message>
        <source>{agent} of {donors} is to help {queue} until {time}: {reason}. Protected line: {override}</source>
        <translation>{agent}（{donors}）支援調派至 {queue}，到 {time}：{reason}。受保護專線：{override}</translation>
    </message>
    <message>
        <source>The loan of {agent} to {queue} begins: {donors} gives them up</source>
        <translation>{agent} 支援 {queue} 開始：由 {donors} 讓出</translation>
    </message>
    <message>
        <source>{agent} cannot go to {queue} yet</source>
        <translation>{agent} 尚無法前往 {queue}</translation>
    </message>
    <message>
        <source>{agent} does not go to {queue}: {cause}</source>
        <translation>{agent} 不前往 {queue}：{cause}</translation>
    </message>
    <message>
        <source>cancelled before it began</source>
        <translation>開始前已取消</translation>
    </message>
    <message>
        <source>The PBX was asked to lend {agent} to {queue}</source>
        <translation>已要求 PBX 將 {agent} 調派至 {queue}</translation>
    </message>
    <message>
        <source>The PBX shows {agent} at {queue}, {seconds} s after it was asked</source>
        <translation>PBX 顯示 {agent} 已在 {queue}，距要求 {seconds} 秒</translation>
    </message>
    <message>
        <source>{agent} was not lent to {queue}</source>
        <translation>{agent} 未能調派至 {queue}</translation>
    </message>
    <message>
        <source>Nobody knows whether {agent} helps {queue}</source>
        <translation>無法得知 {agent} 是否已支援 {queue}</translation>
    </message>
    <message>
        <source>{agent} helps {queue} until {time} now</source>
        <translation>{agent} 改為支援 {queue} 到 {time}</translation>
    </message>
    <message>
        <source>{agent} comes back from {queue}: {cause}</source>
        <translation>{agent} 自 {queue} 歸建：{cause}</translation>
    </message>
    <message>
        <source>{agent} stays: the loan to {queue} was undone</source>
        <translation>{agent} 留在原處：對 {queue} 的調派已撤回</translation>
    </message>
    <message>
        <source>{agent} is half lent to {queue}</source>
        <translation>{agent} 對 {queue} 的調派只完成一半</translation>
    </message>
    <message>
        <source>{agent} is back from {queue} after {minutes} min: {cause}</source>
        <translation>{agent} 已自 {queue} 歸建，支援 {minutes} 分鐘：{cause}</translation>
    </message>
    <message>
        <source>{agent} could not be brought back from {queue}</source>
        <translation>{agent} 未能自 {queue} 歸建</translation>
    </message>
    <message>
        <source>{agent} is to help {queue} from {begins} until {time}: {reason}</source>
        <translation>{agent} 預定自 {begins} 至 {time} 支援 {queue}：{reason}</translation>
    </message>
    <message>
        <source>{agent} is to help {queue} from {begins} until {time}: {reason}. Protected line: {override}</source>
        <translation>{agent} 預定自 {begins} 至 {time} 支援 {queue}：{reason}。受保護專線：{override}</translation>
    </message>
    <message>
        <source>{reason}. Promises to customers may wait: {waiting}</source>
        <translation>{reason}。對客戶的承諾可延後：{waiting}</translation>
    </message>
    <message>
        <source>{why} ({person} agreed)</source>
        <translation>{why}（{person} 同意）</translation>
    </message>
    <message>
        <source>{what}. Left as somebody else changed it: {queues}</source>
        <translation>{what}。以下由他人變更、維持不動：{queues}</translation>
    </message>
</context>
<context>
    <name>LoanRefusal</name>
    <message>
        <source>{agent} is not on the floor.</source>
        <translation>{agent} 不在現場。</translation>
    </message>
    <message>
        <source>Choose somebody of the list; it shows the floor as it is now.</source>
        <translation>請從清單中選擇；清單顯示的是目前的現場。</translation>
    </message>
    <message>
        <source>{agent} is not signed in.</source>
        <translation>{agent} 尚未登入。</translation>
    </message>
    <message>
        <source>Choose somebody who is ready, talking or in wrap-up.</source>
        <translation>請選擇待命、通話中或話後處理的座席。</translation>
    </message>
    <message>
        <source>{agent} is paused: a break is not taken away by a loan.</source>
        <translation>{agent} 暫停中：支援調派不會取消休息。</translation>
    </message>
    <message>
        <source>Choose somebody else, or ask the agent to end the pause first.</source>
        <translation>請選擇其他座席，或先請該座席結束暫停。</translation>
    </message>
    <message>
        <source>Choose somebody else, or return this loan first.</source>
        <translation>請選擇其他座席，或先讓此座席歸建。</translation>
    </message>
    <message>
        <source>{agent} is on loan to {to} already, until {at}; {by} ordered it at {ordered}.</source>
        <translation>{agent} 已支援調派至 {to}，到 {at} 為止；由 {by} 於 {ordered} 下令。</translation>
    </message>
    <message>
        <source>{agent} is planned for {to} from {begins} until {at}; {by} ordered it at {ordered}.</source>
        <translation>{agent} 已預定自 {begins} 至 {at} 支援 {to}；由 {by} 於 {ordered} 下令。</translation>
    </message>
    <message>
        <source>Choose another time or somebody else, or cancel that loan first.</source>
        <translation>請改時段或改派他人，或先取消該次支援。</translation>
    </message>
    <message>
        <source>{agent} serves no other queue that could give them up.</source>
        <translation>{agent} 沒有其他可調出的佇列。</translation>
    </message>
    <message>
        <source>Choose somebody of another queue.</source>
        <translation>請選擇其他佇列的座席。</translation>
    </message>
    <message>
        <source>This agent is not on loan any more.</source>
        <translation>此座席已不在支援調派中。</translation>
    </message>
    <message>
        <source>Nothing is left to do; the list shows who is still away.</source>
        <translation>無須再處理；清單顯示仍在外支援的座席。</translation>
    </message>
    <message>
        <source>{agent} is no longer a member of {queue}.</source>
        <translation>{agent} 已不是 {queue} 的成員。</translation>
    </message>
    <message>
        <source>Look at the agent as the floor shows them now, and choose again.</source>
        <translation>請看現場目前顯示的座席狀況，再重新選擇。</translation>
    </message>
    <message>
        <source>{queue} cannot lend to itself.</source>
        <translation>{queue} 不能調派給自己。</translation>
    </message>
    <message>
        <source>Choose another queue to help.</source>
        <translation>請選擇其他要支援的佇列。</translation>
    </message>
    <message>
        <source>The PBX has no queue “{queue}” now.</source>
        <translation>PBX 目前沒有佇列「{queue}」。</translation>
    </message>
    <message>
        <source>Choose a queue that is on the floor.</source>
        <translation>請選擇現場有的佇列。</translation>
    </message>
    <message>
        <source>{queue} is a protected line and would be below its need.</source>
        <translation>{queue} 是受保護專線，調出後會低於所需人力。</translation>
    </message>
    <message>
        <source>Leave its agents out, or write why it may give them up all the same.</source>
        <translation>請不要選它的座席，或寫明為何仍可調出。</translation>
    </message>
    <message>
        <source>The loan would end before it begins.</source>
        <translation>支援調派的結束時間早於開始時間。</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>請選擇未來的時間。</translation>
    </message>
    <message>
        <source>A loan lasts {hours} hours at most.</source>
        <translation>支援調派最長 {hours} 小時。</translation>
    </message>
    <message>
        <source>Choose an earlier end; it can be lent again then.</source>
        <translation>請選擇較早的結束時間；屆時可再次調派。</translation>
    </message>
    <message>
        <source>A loan is planned {days} days ahead at most.</source>
        <translation>支援調派最多可提前 {days} 天預定。</translation>
    </message>
    <message>
        <source>Choose an earlier beginning.</source>
        <translation>請選較早的開始時間。</translation>
    </message>
    <message>
        <source>A loan needs a reason; it goes into the log.</source>
        <translation>支援調派必須有原因；原因會寫入日誌。</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>請簡短填寫。</translation>
    </message>
    <message>
        <source>The reason is longer than {limit} characters.</source>
        <translation>原因超過 {limit} 個字。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>請縮短；您寫的內容仍在。</translation>
    </message>
    <message>
        <source>Who orders the loan cannot be the second person as well.</source>
        <translation>下令調派者不能同時擔任第二人。</translation>
    </message>
    <message>
        <source>Name somebody else who agrees.</source>
        <translation>請指定另一位同意者。</translation>
    </message>
    <message>
        <source>The floor is {seconds} s old: agents may do something else by now.</source>
        <translation>現場資料是 {seconds} 秒前的：座席現在的狀況可能已不同。</translation>
    </message>
    <message>
        <source>Wait until it is live, or confirm that you lend them all the same.</source>
        <translation>請等到資料恢復即時，或確認仍要調派。</translation>
    </message>
    <message>
        <source>The console is blind: nothing is heard from the PBX.</source>
        <translation>主控台無資料：收不到 PBX 的訊息。</translation>
    </message>
    <message>
        <source>Lend again as soon as the floor is live.</source>
        <translation>現場恢復即時後請再調派。</translation>
    </message>
    <message>
        <source>The incident has ended: no loan can be made for it.</source>
        <translation>事件已結束：不能再為它支援調派。</translation>
    </message>
    <message>
        <source>Choose another incident, or none.</source>
        <translation>請選擇其他事件，或不選。</translation>
    </message>
</context>
<context>
    <name>Loans</name>
    <message>
        <source>Agents on loan</source>
        <translation>支援調派中的座席</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Return all</source>
        <translation>全部歸建</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Return the chosen</source>
        <translation>所選歸建</translation>
    </message>
    <message>
        <source>30 minutes more for the chosen</source>
        <translation>所選延長 30 分鐘</translation>
    </message>
    <message>
        <source>Nobody is on loan</source>
        <translation>目前無人支援調派</translation>
    </message>
    <message>
        <source>{count} for later, the first from {time}</source>
        <translation>{count} 位預定支援，最早自 {time} 起</translation>
    </message>
    <message>
        <source>{count} to {queue} from {time}</source>
        <translation>{count} 位自 {time} 起支援 {queue}</translation>
    </message>
    <message>
        <source>{count} on loan to {queue} until {time}</source>
        <translation>{count} 位支援 {queue}，到 {time}</translation>
    </message>
    <message>
        <source>{count} to {queue}</source>
        <translation>{queue} {count} 位</translation>
    </message>
    <message>
        <source>{count} more queues</source>
        <translation>另外 {count} 個佇列</translation>
    </message>
    <message>
        <source>{count} on loan: {queues}</source>
        <translation>{count} 位支援調派中：{queues}</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} 位{state}</translation>
    </message>
    <message>
        <source>{states} – {agent}: {trouble}</source>
        <translation>{states} – {agent}：{trouble}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>From</source>
        <translation>調出</translation>
    </message>
    <message>
        <source>To</source>
        <translation>調入</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <source>{time}, {minutes} min</source>
        <translation>{time}，{minutes} 分</translation>
    </message>
    <message>
        <source>{state}: {trouble}</source>
        <translation>{state}：{trouble}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>What happened, what was decided?</source>
        <translation>發生了什麼？決定了什麼？</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Only {count} characters find room here; the end was left out.</source>
        <translation>此處最多容納 {count} 個字元，超出部分未貼上。</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>note</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>report</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>team</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>偏離</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>升級</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>監管</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>rebound</source>
        <translation>重撥潮</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>名冊</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>review</source>
        <translation>檢討</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>access</source>
        <translation>查閱</translation>
    </message>
    <message>
        <source>An entry this console does not know: {kind}</source>
        <translation>此主控台不認得的紀錄：{kind}</translation>
    </message>
    <message>
        <source>The details stood on this person&apos;s screen</source>
        <translation>細節曾顯示在此人的畫面上</translation>
    </message>
    <message>
        <source>{kind}: {affected}</source>
        <translation>{kind}：{affected}</translation>
    </message>
    <message>
        <source>Report acknowledged</source>
        <translation>已確認通報</translation>
    </message>
    <message>
        <source>Graded {grade}</source>
        <translation>評為 {grade}</translation>
    </message>
    <message>
        <source>Graded again: {grade}</source>
        <translation>重新評為 {grade}</translation>
    </message>
    <message>
        <source>{grade} proposed and declined ({signs})</source>
        <translation>系統建議{grade}，未採納（{signs}）</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Merged into another incident</source>
        <translation>已併入其他事件</translation>
    </message>
    <message>
        <source>Playbook {name} {version} taken, fingerprint {digest}</source>
        <translation>採用應變手冊 {name} {version}，指紋 {digest}</translation>
    </message>
    <message>
        <source>Response activated</source>
        <translation>已啟動應變</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>{person} commands</source>
        <translation>由 {person} 指揮</translation>
    </message>
    <message>
        <source>{role}: {person}, not yet accepted</source>
        <translation>{role}：{person}，尚未接受</translation>
    </message>
    <message>
        <source>{role} accepted</source>
        <translation>{role} 已接受</translation>
    </message>
    <message>
        <source>{role} declined</source>
        <translation>{role} 已婉拒</translation>
    </message>
    <message>
        <source>Skipped “{step}”</source>
        <translation>略過「{step}」</translation>
    </message>
    <message>
        <source>Reopened “{step}”</source>
        <translation>重新開啟「{step}」</translation>
    </message>
    <message>
        <source>Added step “{step}” for {role}</source>
        <translation>為{role}新增步驟「{step}」</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>已暫停應變</translation>
    </message>
    <message>
        <source>Response resumed</source>
        <translation>已繼續應變</translation>
    </message>
    <message>
        <source>Stabilised</source>
        <translation>情況穩定</translation>
    </message>
    <message>
        <source>Recovery begun</source>
        <translation>開始恢復</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重啟</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>開始檢討</translation>
    </message>
    <message>
        <source>Review written</source>
        <translation>已撰寫檢討</translation>
    </message>
    <message>
        <source>Closed, signed by {person}</source>
        <translation>已結案，由 {person} 簽署</translation>
    </message>
    <message>
        <source>Overdue: {what}. Now with {to}</source>
        <translation>逾期：{what}。已轉交{to}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}：{why}</translation>
    </message>
    <message>
        <source>{what}, with {person}</source>
        <translation>{what}，同意人 {person}</translation>
    </message>
    <message>
        <source>{who} · written down {time}</source>
        <translation>{who} · 補記於 {time}</translation>
    </message>
    <message>
        <source>console</source>
        <translation>主控台</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>append-only</source>
        <translation>僅可新增</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>日誌顯示範圍</translation>
    </message>
    <message>
        <source>Nothing here yet. Every act is written down by itself.</source>
        <translation>尚無紀錄。每項操作都會自動記下。</translation>
    </message>
    <message>
        <source>Lines of the log, newest first</source>
        <translation>日誌內容，最新在前</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes and decisions</source>
        <translation>記事與決定</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Enter or a double click puts this line right; Ctrl+C copies it.</source>
        <translation>按 Enter 或連按兩下可更正此筆；Ctrl+C 可複製。</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Play the announcement: </source>
        <translation>播放語音公告：</translation>
    </message>
    <message>
        <source>Open only from … to …</source>
        <translation>僅於 … 至 … 提供服務</translation>
    </message>
    <message>
        <source>Halt all outbound campaigns</source>
        <translation>暫停所有外撥活動</translation>
    </message>
    <message>
        <source>Defended before all others</source>
        <translation>優先力保</translation>
    </message>
    <message>
        <source>Agents cannot see customer data</source>
        <translation>座席看不到客戶資料</translation>
    </message>
    <message>
        <source>Take the announcement off, call the hotline once to check</source>
        <translation>撤下公告，並撥打專線一次確認</translation>
    </message>
    <message>
        <source>Back to the usual hours, tell branches and the web site</source>
        <translation>恢復平常服務時間，並通知分行與網站</translation>
    </message>
    <message>
        <source>Open the queue without a cap, place one test call</source>
        <translation>重新開放佇列且不設上限，並試撥一通</translation>
    </message>
    <message>
        <source>Back to the usual routing, place one test call</source>
        <translation>恢復平常路由，並試撥一通</translation>
    </message>
    <message>
        <source>Give every agent the skills they had before</source>
        <translation>把每位座席的技能恢復原狀</translation>
    </message>
    <message>
        <source>Tell the floor that all queues count alike again</source>
        <translation>告知現場各佇列恢復同等對待</translation>
    </message>
    <message>
        <source>Let the campaigns go on, the oldest promises first</source>
        <translation>恢復外撥，最早的承諾優先</translation>
    </message>
    <message>
        <source>Back to the usual level, by the security officer</source>
        <translation>由安全人員恢復平常等級</translation>
    </message>
    <message>
        <source>Tell the floor that the usual targets count again</source>
        <translation>告知現場平常的目標重新計算</translation>
    </message>
    <message>
        <source>Ask {whom}: {what}</source>
        <translation>請{whom}：{what}</translation>
    </message>
    <message>
        <source>undone {time}, says {name}</source>
        <translation>{time} 已復原，{name} 告知</translation>
    </message>
    <message>
        <source>given up {time}, never in force, says {name}</source>
        <translation>{time} 放棄，從未生效，{name} 告知</translation>
    </message>
    <message>
        <source>asked {time}, not confirmed</source>
        <translation>{time} 已請託，尚未確認</translation>
    </message>
    <message>
        <source>declared {time} by {name}</source>
        <translation>{time} 由 {name} 宣布</translation>
    </message>
    <message>
        <source>in force since {time}, says {name}</source>
        <translation>{time} 起生效，{name} 告知</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>{what}
To undo: {how}</source>
        <translation>{what}
復原：{how}</translation>
    </message>
    <message>
        <source>{what}
Nobody confirmed it: make sure that it is not in force.</source>
        <translation>{what}
沒有人確認過：請確定它並未生效。</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>改負責人</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Name and department, such as: Lin, telephony</source>
        <translation>姓名與部門，例如：林小姐，電話系統組</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>告知者</translation>
    </message>
    <message>
        <source>Remark (may stay empty)</source>
        <translation>備註（可留白）</translation>
    </message>
    <message>
        <source>Write who said so.</source>
        <translation>請寫下是誰告知的。</translation>
    </message>
    <message>
        <source>Another end</source>
        <translation>改結束時間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>預定結束</translation>
    </message>
    <message>
        <source>Give its planned end.</source>
        <translation>請填寫預定結束時間。</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Take a measure</source>
        <translation>採取措施</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>採取</translation>
    </message>
    <message>
        <source>Who sees to it that it is undone</source>
        <translation>由誰負責復原</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>請寫明要做什麼。</translation>
    </message>
    <message>
        <source>Say who is asked to do it.</source>
        <translation>請寫明請誰執行。</translation>
    </message>
    <message>
        <source>Choose the queues.</source>
        <translation>請選擇佇列。</translation>
    </message>
    <message>
        <source>Choose the targets.</source>
        <translation>請選擇考核項目。</translation>
    </message>
    <message>
        <source>Rank the queues.</source>
        <translation>請排列佇列。</translation>
    </message>
    <message>
        <source>Name who sees to it that it is undone.</source>
        <translation>請指定由誰負責復原。</translation>
    </message>
    <message>
        <source>Say how it is undone.</source>
        <translation>請寫明如何復原。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>請託對象</translation>
    </message>
    <message>
        <source>telephony</source>
        <translation>電話系統組</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>簡述</translation>
    </message>
    <message>
        <source>to do this, until the planned end</source>
        <translation>請託內容，至預定結束時間為止</translation>
    </message>
    <message>
        <source>For these queues</source>
        <translation>適用佇列</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>措施種類</translation>
    </message>
    <message>
        <source>Not measured meanwhile</source>
        <translation>期間不考核</translation>
    </message>
    <message>
        <source>Queues, the first is defended longest</source>
        <translation>佇列排序（最前者保到最後）</translation>
    </message>
    <message>
        <source>How it is undone</source>
        <translation>如何復原</translation>
    </message>
    <message>
        <source>In force as soon as you declare it. Tell the floor.</source>
        <translation>宣布後立即生效。請告知現場。</translation>
    </message>
    <message>
        <source>Asked for; not confirmed until you write who said it is in force.</source>
        <translation>這只是請託；須由您登錄是誰告知已生效，才算確認。</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>剩 {left}</translation>
    </message>
    <message>
        <source>over by {left}</source>
        <translation>超過 {left}</translation>
    </message>
    <message>
        <source>{person}, until {time}</source>
        <translation>{person}，至 {time}</translation>
    </message>
    <message>
        <source>to undo: {how}</source>
        <translation>復原：{how}</translation>
    </message>
    <message>
        <source>suspended: {targets}</source>
        <translation>暫停考核：{targets}</translation>
    </message>
    <message>
        <source>In force…</source>
        <translation>已生效…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>結束…</translation>
    </message>
    <message>
        <source>Undone…</source>
        <translation>已復原…</translation>
    </message>
    <message>
        <source>Other end…</source>
        <translation>改結束時間…</translation>
    </message>
    <message>
        <source>Other owner…</source>
        <translation>改負責人…</translation>
    </message>
    <message>
        <source>{agent} on loan to {queue}</source>
        <translation>{agent} 支援 {queue}</translation>
    </message>
    <message>
        <source>comes back by itself at {time}, or when the incident is resolved</source>
        <translation>{time} 或事件解決時自動歸建</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 項未復原</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>{count} 項未確認</translation>
    </message>
    <message>
        <source>{count} on loan</source>
        <translation>{count} 人支援中</translation>
    </message>
    <message>
        <source>Whatever is changed for a time belongs here, with who undoes it.</source>
        <translation>凡是暫時變更的都列在這裡，並寫明由誰復原。</translation>
    </message>
    <message>
        <source>Take a measure…</source>
        <translation>採取措施…</translation>
    </message>
</context>
<context>
    <name>MeasureKind</name>
    <message>
        <source>Announcement</source>
        <translation>語音公告</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服務時間</translation>
    </message>
    <message>
        <source>Queue closed or capped</source>
        <translation>佇列關閉或設上限</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>話務路由</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>取捨方針</translation>
    </message>
    <message>
        <source>Outbound calls halted</source>
        <translation>外撥活動暫停</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全戒備</translation>
    </message>
    <message>
        <source>Degraded mode</source>
        <translation>降級模式</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>MeasureLog</name>
    <message>
        <source>{kind}: {whom} is asked: {what}</source>
        <translation>{kind}：請{whom}：{what}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}：{what}</translation>
    </message>
    <message>
        <source>suspended: {targets}</source>
        <translation>暫停考核：{targets}</translation>
    </message>
    <message>
        <source>until {time}, answered for by {person}; undone by: {revert}</source>
        <translation>至 {time}，由 {person} 負責；復原方式：{revert}</translation>
    </message>
    <message>
        <source>In force, says {name}: {what}</source>
        <translation>{name} 告知已生效：{what}</translation>
    </message>
    <message>
        <source>Until {time} now: {what}. Why: {reason}</source>
        <translation>改為至 {time}：{what}。原因：{reason}</translation>
    </message>
    <message>
        <source>{person} answers for it now: {what}</source>
        <translation>改由 {person} 負責：{what}</translation>
    </message>
    <message>
        <source>Undone, says {name}: {what}</source>
        <translation>{name} 告知已復原：{what}</translation>
    </message>
</context>
<context>
    <name>MeasureRefusal</name>
    <message>
        <source>Nobody answers for the measure.</source>
        <translation>這項措施沒有負責人。</translation>
    </message>
    <message>
        <source>Name who sees to it that it is undone.</source>
        <translation>請指定誰負責把它復原。</translation>
    </message>
    <message>
        <source>Its planned end has passed already.</source>
        <translation>預定結束時間已經過了。</translation>
    </message>
    <message>
        <source>Choose a time to come; it can be put off later.</source>
        <translation>請選擇未來的時間；之後還可以延後。</translation>
    </message>
    <message>
        <source>Nobody is asked to carry it out; the console cannot do it.</source>
        <translation>沒有指明請誰執行；主控台無法自行執行。</translation>
    </message>
    <message>
        <source>Name the department that is asked, such as telephony.</source>
        <translation>請寫明請託的部門，例如電話系統組。</translation>
    </message>
    <message>
        <source>The name of who says so is missing.</source>
        <translation>缺少告知者的姓名。</translation>
    </message>
    <message>
        <source>Write who told you; the console cannot see it for itself.</source>
        <translation>請寫下是誰告訴您的；主控台無法自行得知。</translation>
    </message>
    <message>
        <source>Only the commander or the deputy declares this: {commander} commands.</source>
        <translation>只有指揮官或副指揮官可以宣布：目前由 {commander} 指揮。</translation>
    </message>
    <message>
        <source>Ask {commander} to declare it.</source>
        <translation>請 {commander} 宣布。</translation>
    </message>
    <message>
        <source>Degraded mode is declared for queues, and none is chosen.</source>
        <translation>降級模式要針對佇列宣布，但未選擇任何佇列。</translation>
    </message>
    <message>
        <source>Choose the queues whose agents cannot work as usual.</source>
        <translation>請選擇座席無法照常作業的佇列。</translation>
    </message>
    <message>
        <source>Degraded mode suspends targets, and none is chosen.</source>
        <translation>降級模式會暫停考核目標，但未選擇任何目標。</translation>
    </message>
    <message>
        <source>Choose what agents are not measured by meanwhile.</source>
        <translation>請選擇這段期間不考核座席的項目。</translation>
    </message>
    <message>
        <source>{queue} is in degraded mode already.</source>
        <translation>{queue} 已在降級模式中。</translation>
    </message>
    <message>
        <source>Leave this queue out, or end the other mode first.</source>
        <translation>請不要選這個佇列，或先結束另一個降級模式。</translation>
    </message>
    <message>
        <source>The stance names no queue.</source>
        <translation>方針沒有指明任何佇列。</translation>
    </message>
    <message>
        <source>Say for at least one queue whether it is defended or may slip.</source>
        <translation>請至少為一個佇列指明要力保或可放緩。</translation>
    </message>
    <message>
        <source>The stance names {queue} twice.</source>
        <translation>方針把 {queue} 列了兩次。</translation>
    </message>
    <message>
        <source>Give each queue one place.</source>
        <translation>每個佇列只列一次。</translation>
    </message>
    <message>
        <source>This incident has no such measure.</source>
        <translation>這個事件沒有這項措施。</translation>
    </message>
    <message>
        <source>Choose one from the list; it shows what stands.</source>
        <translation>請從清單選擇；清單顯示現況。</translation>
    </message>
    <message>
        <source>“{title}” is in force already: {by} said so at {at}.</source>
        <translation>「{title}」已經生效：{by} 於 {at} 告知。</translation>
    </message>
    <message>
        <source>Nothing is left to confirm.</source>
        <translation>沒有需要確認的事項。</translation>
    </message>
    <message>
        <source>“{title}” was undone at {at}: {by} said so.</source>
        <translation>「{title}」已於 {at} 復原：{by} 告知。</translation>
    </message>
    <message>
        <source>If it is needed again, begin a new measure.</source>
        <translation>若還需要，請另開一項措施。</translation>
    </message>
    <message>
        <source>{count} temporary measures are still open: {measures}</source>
        <translation>還有 {count} 項臨時措施未復原：{measures}</translation>
    </message>
    <message>
        <source>Have each undone and confirm it under “Measures”.</source>
        <translation>請逐項復原，並在「措施」頁籤確認。</translation>
    </message>
    <message>
        <source>{count} agents on loan for this incident are not back: {agents}</source>
        <translation>為此事件支援調派的 {count} 位座席尚未歸建：{agents}</translation>
    </message>
    <message>
        <source>Wait until they are, or look at the loans on the Floor page.</source>
        <translation>請等他們歸建，或到「現場」頁查看支援調派。</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Offer a shift</source>
        <translation>提出班次邀約</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提出邀約</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>回覆期限</translation>
    </message>
    <message>
        <source>Evening peak on the card lines</source>
        <translation>信用卡專線晚間尖峰</translation>
    </message>
    <message>
        <source>Name or queue</source>
        <translation>姓名或佇列</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Places: the first ones who accept get them</source>
        <translation>名額：先接受者先得</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tick the people to whom it is to go.</source>
        <translation>請勾選邀約對象。</translation>
    </message>
    <message>
        <source>Say how many may accept.</source>
        <translation>請填可接受人數。</translation>
    </message>
    <message>
        <source>Write what it is for.</source>
        <translation>請寫明用途。</translation>
    </message>
    <message>
        <source>{name} · {queue} · until {was} → {end}</source>
        <translation>{name} · {queue} · 至 {was} → {end}</translation>
    </message>
    <message>
        <source>{count} people are asked; nothing counts as sent before a channel has answered.</source>
        <translation>已徵詢 {count} 人；管道回應前一律不算送出。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>answer within {minutes} min</source>
        <translation>{minutes} 分鐘內答覆</translation>
    </message>
    <message>
        <source>Shift offers</source>
        <translation>班次邀約</translation>
    </message>
    <message>
        <source>Offer overtime or time off…</source>
        <translation>提出加班或提早下班…</translation>
    </message>
    <message>
        <source>People of the offer</source>
        <translation>邀約對象</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已聯絡上</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>Cancel the offer</source>
        <translation>取消邀約</translation>
    </message>
    <message>
        <source>{name}: {said} · {sent}</source>
        <translation>{name}：{said} · {sent}</translation>
    </message>
    <message>
        <source>{kind} · {taken} of {places} places taken · until {time}</source>
        <translation>{kind} · 名額 {taken}/{places} · 至 {time}</translation>
    </message>
    <message>
        <source>{kind} · {taken} of {places} places taken · over</source>
        <translation>{kind} · 名額 {taken}/{places} · 已結束</translation>
    </message>
    <message>
        <source>{kind} · all {places} places taken</source>
        <translation>{kind} · {places} 個名額已滿</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>提早下班</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>尚未回覆</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>to be rung up</source>
        <translation>待電話聯絡</translation>
    </message>
    <message>
        <source>{way}: no answer of the channel yet</source>
        <translation>{way}：管道尚未回應</translation>
    </message>
    <message>
        <source>{way}: {answer}</source>
        <translation>{way}：{answer}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>座席桌面</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>paging service</source>
        <translation>呼叫服務</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已顯示</translation>
    </message>
    <message>
        <source>taken for delivery</source>
        <translation>已受理待投遞</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已聯絡上</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>OfferLog</name>
    <message>
        <source>{kind} offered to {count} people until {time}, {places} places: {what}</source>
        <translation>向 {count} 人提出{kind}，至 {time}，名額 {places}：{what}</translation>
    </message>
    <message>
        <source>Offer to {name}: {said}</source>
        <translation>給 {name} 的邀約：{said}</translation>
    </message>
    <message>
        <source>{name} {response}, {left} places left: {what}</source>
        <translation>{name} {response}，尚餘名額 {left}：{what}</translation>
    </message>
    <message>
        <source>Offer expired, {taken} of {places} places taken: {what}</source>
        <translation>邀約到期，名額 {taken}/{places}：{what}</translation>
    </message>
    <message>
        <source>Offer cancelled, {taken} of {places} places taken: {what}</source>
        <translation>邀約取消，名額 {taken}/{places}：{what}</translation>
    </message>
</context>
<context>
    <name>OfferRefusal</name>
    <message>
        <source>Choose the people anew; the list shows the shifts as they are now.</source>
        <translation>請重新選擇對象；名單顯示目前班次。</translation>
    </message>
    <message>
        <source>The offer goes to nobody.</source>
        <translation>邀約沒有對象。</translation>
    </message>
    <message>
        <source>Tick the people to whom it is to go.</source>
        <translation>請勾選邀約對象。</translation>
    </message>
    <message>
        <source>{agent} is in the offer twice.</source>
        <translation>{agent} 在邀約中重複。</translation>
    </message>
    <message>
        <source>The shift of {agent} would not change as the offer says.</source>
        <translation>{agent} 的班次不會如邀約所述改變。</translation>
    </message>
    <message>
        <source>Overtime makes a shift longer, time off makes it shorter.</source>
        <translation>加班使班次變長，提早下班使其變短。</translation>
    </message>
    <message>
        <source>The offer has no places.</source>
        <translation>邀約沒有名額。</translation>
    </message>
    <message>
        <source>Say how many may accept; the first ones get the places.</source>
        <translation>請填可接受人數；先接受者先得。</translation>
    </message>
    <message>
        <source>The deadline has passed already.</source>
        <translation>期限已過。</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>請選未來的時間。</translation>
    </message>
    <message>
        <source>The shift of {agent} would change before the deadline.</source>
        <translation>{agent} 的班次會在期限前就改變。</translation>
    </message>
    <message>
        <source>Choose an earlier deadline.</source>
        <translation>請選較早的期限。</translation>
    </message>
    <message>
        <source>The offer does not say what it is for.</source>
        <translation>邀約未說明用途。</translation>
    </message>
    <message>
        <source>Write a few words; whoever gets it reads them.</source>
        <translation>請簡要填寫；收到邀約者會看到。</translation>
    </message>
    <message>
        <source>What it is for is longer than {limit} characters.</source>
        <translation>用途超過 {limit} 字。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>請縮短；所寫內容仍在。</translation>
    </message>
    <message>
        <source>Look at the offer as it stands now.</source>
        <translation>請查看邀約目前狀況。</translation>
    </message>
    <message>
        <source>There is no such offer.</source>
        <translation>沒有這項邀約。</translation>
    </message>
    <message>
        <source>The offer is over: its deadline was {at}.</source>
        <translation>邀約已結束：期限為 {at}。</translation>
    </message>
    <message>
        <source>Nothing was changed; make another offer if it is still needed.</source>
        <translation>未做任何變更；仍需要請另提邀約。</translation>
    </message>
    <message>
        <source>All {places} places are taken, the last by {winner} at {at} ({by} recorded it); {agent} was too late.</source>
        <translation>{places} 個名額已滿，最後一個於 {at} 由 {winner} 取得（由 {by} 登錄）；{agent} 較晚接受，未取得名額。</translation>
    </message>
    <message>
        <source>{agent} has accepted already; {by} put it on record at {at}.</source>
        <translation>{agent} 已接受；由 {by} 於 {at} 記錄。</translation>
    </message>
    <message>
        <source>The shift of {agent} is not what it was when the offer was made; {by} changed it at {at}.</source>
        <translation>{agent} 的班次已不同於提出邀約時；由 {by} 於 {at} 變更。</translation>
    </message>
    <message>
        <source>Tell {agent}; nothing was changed. A place may still become free.</source>
        <translation>請告知 {agent}；未做任何變更。仍可能有名額釋出。</translation>
    </message>
    <message>
        <source>The offer did not go to this person.</source>
        <translation>此人不在邀約對象中。</translation>
    </message>
    <message>
        <source>Withdraw the acceptance if it no longer holds.</source>
        <translation>若不再接受，請登錄撤回。</translation>
    </message>
    <message>
        <source>{agent} has no place in this offer.</source>
        <translation>{agent} 在此邀約沒有名額。</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the shift and change it by hand.</source>
        <translation>未做任何變更；請查看班次並手動調整。</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何變更。</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}：{what}</translation>
    </message>
    <message>
        <source>Your shift today would be {start} to {end} instead of {was_start} to {was_end}. {places} places; the first who accept get them. Please answer your supervisor by {deadline}.</source>
        <translation>您今日班次將由 {was_start} 至 {was_end} 改為 {start} 至 {end}。名額 {places} 位，先接受者先得。請於 {deadline} 前回覆主管。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The program&apos;s own log cannot be written: {why}.</source>
        <translation>無法寫入程式記錄檔：{why}。</translation>
    </message>
    <message>
        <source>The journal is not affected.</source>
        <translation>日誌不受影響。</translation>
    </message>
    <message>
        <source>Make {folder} writable.</source>
        <translation>請讓 {folder} 可以寫入。</translation>
    </message>
    <message>
        <source>No PBX is named: use --asterisk HOST --user NAME, or a centre file.</source>
        <translation>未指定交換機：請使用 --asterisk 主機 --user 帳號，或提供中心設定檔。</translation>
    </message>
    <message>
        <source>Secret of {account}:</source>
        <translation>{account} 的密碼：</translation>
    </message>
    <message>
        <source>Set WATCHFLOOR_AMI_SECRET: there is nobody to ask for the secret.</source>
        <translation>請設定 WATCHFLOOR_AMI_SECRET：無人可詢問密碼。</translation>
    </message>
    <message>
        <source>Log on this computer</source>
        <translation>日誌存於本機</translation>
    </message>
    <message>
        <source>The console speaks {language} from the next start on.</source>
        <translation>自下次啟動起，介面語言為{language}。</translation>
    </message>
    <message>
        <source>An attachment is not as it was taken in: {name} (entry {number}).</source>
        <translation>附件已不是收入時的內容：{name}（紀錄 {number}）。</translation>
    </message>
    <message>
        <source>The log itself is intact; nothing was repaired or hidden.</source>
        <translation>日誌本身完整；沒有修補或隱藏任何內容。</translation>
    </message>
    <message>
        <source>Do not use the file as evidence; tell the duty manager.</source>
        <translation>請勿將此檔案作為佐證；請通知值班經理。</translation>
    </message>
    <message>
        <source>The log is not intact after entry {number}.</source>
        <translation>第 {number} 筆之後的日誌不完整。</translation>
    </message>
    <message>
        <source>The console goes on; nothing was repaired or hidden.</source>
        <translation>主控台繼續運作；未修復或隱藏任何內容。</translation>
    </message>
    <message>
        <source>Tell the duty manager, and run: watchfloor journal verify</source>
        <translation>請通知值班經理，並執行：watchfloor journal verify</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>無法進行</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>all safe</source>
        <translation>全員平安</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>清點中</translation>
    </message>
    <message>
        <source>somebody is missing</source>
        <translation>有人失聯</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>回復變更</translation>
    </message>
    <message>
        <source>fail over</source>
        <translation>切換備援</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未聯繫上</translation>
    </message>
    <message>
        <source>one clear reason</source>
        <translation>有單一主因</translation>
    </message>
    <message>
        <source>several reasons</source>
        <translation>多種原因</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>尚不明確</translation>
    </message>
    <message>
        <source>given to all</source>
        <translation>均已排定</translation>
    </message>
    <message>
        <source>some still open</source>
        <translation>仍有未定</translation>
    </message>
    <message>
        <source>as it was found</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變動</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>已轉傳</translation>
    </message>
    <message>
        <source>not passed on</source>
        <translation>未轉傳</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>no report is due</source>
        <translation>無須通報</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未決定</translation>
    </message>
    <message>
        <source>the customer is safe</source>
        <translation>客戶已安全</translation>
    </message>
    <message>
        <source>contact was lost</source>
        <translation>失去聯繫</translation>
    </message>
    <message>
        <source>handed to the police</source>
        <translation>已移交警方</translation>
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
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>已聲明</translation>
    </message>
    <message>
        <source>replaced by another handler</source>
        <translation>已改派承辦人</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>單純</translation>
    </message>
    <message>
        <source>involved</source>
        <translation>複雜</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>權限內</translation>
    </message>
    <message>
        <source>above it, approved</source>
        <translation>超出權限，已核准</translation>
    </message>
    <message>
        <source>nothing to stop</source>
        <translation>無須止損</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>已提議</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申請</translation>
    </message>
    <message>
        <source>leave the building</source>
        <translation>撤離</translation>
    </message>
    <message>
        <source>stay inside</source>
        <translation>留守室內</translation>
    </message>
    <message>
        <source>hide and lock</source>
        <translation>就地避難並鎖門</translation>
    </message>
    <message>
        <source>nobody is in danger</source>
        <translation>無人身危險</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>無錄音</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>可使用</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>封閉</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Card numbers made unreadable before storing: {count}.</source>
        <translation>儲存前已遮蔽卡號：{count} 組。</translation>
    </message>
    <message>
        <source>The rest of the text is stored as written.</source>
        <translation>其餘內容照原文儲存。</translation>
    </message>
    <message>
        <source>Never write card numbers into the log.</source>
        <translation>請勿將卡號寫入日誌。</translation>
    </message>
    <message>
        <source>Somebody was faster. {winners}</source>
        <translation>已有人搶先處理。{winners}</translation>
    </message>
    <message>
        <source>The page shows how it stands now; look at it and decide again.</source>
        <translation>頁面已顯示最新情況；請查看後再決定。</translation>
    </message>
    <message>
        <source>Nothing of yours was written; your words are still there.</source>
        <translation>您的操作未寫入；您輸入的文字仍保留。</translation>
    </message>
    <message>
        <source>{time} {who}: {what}</source>
        <translation>{time} {who}：{what}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Made {time} at {desk}. Renewed every few minutes: newer paper replaces older.</source>
        <translation>{time} 於 {desk} 製作。每幾分鐘更新：新的紙本取代舊的。</translation>
    </message>
    <message>
        <source>Watchfloor pack: {centre}</source>
        <translation>Watchfloor 應急包：{centre}</translation>
    </message>
    <message>
        <source>DEMO: everything in here is invented.</source>
        <translation>示範：內容皆為虛構。</translation>
    </message>
    <message>
        <source>As of {time}, centre&apos;s time zone {zone}.</source>
        <translation>截至 {time}，中心時區 {zone}。</translation>
    </message>
    <message>
        <source>The log could not be read when this was made.</source>
        <translation>製作時無法讀取日誌。</translation>
    </message>
    <message>
        <source>The log ends with entry {number}, seal {seal}.</source>
        <translation>日誌止於第 {number} 筆，封印 {seal}。</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>沒有進行中的事件。</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>目前狀況</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮官</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>下一個期限</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>限閱</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Next status update</source>
        <translation>下次進度通報</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>擔任者</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已婉拒</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>沒有到期事項。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>back to their own queues</source>
        <translation>回到原佇列</translation>
    </message>
    <message>
        <source>Temporary: to be taken back</source>
        <translation>臨時措施：須收回</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>How it is taken back</source>
        <translation>如何收回</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>組別</translation>
    </message>
    <message>
        <source>The log, newest first</source>
        <translation>紀錄，新的在前</translation>
    </message>
    <message>
        <source>There is no pack on this computer yet.</source>
        <translation>這台電腦上還沒有應急包。</translation>
    </message>
    <message>
        <source>The last one stays: {file}</source>
        <translation>保留上一份：{file}</translation>
    </message>
    <message>
        <source>The printed pack cannot be renewed: {why}.</source>
        <translation>應急包無法更新：{why}。</translation>
    </message>
    <message>
        <source>Make room or make {folder} writable; print the last one meanwhile.</source>
        <translation>請騰出空間或讓 {folder} 可寫入；其間請列印上一份。</translation>
    </message>
    <message>
        <source>The pack lies here: {place}</source>
        <translation>應急包在此：{place}</translation>
    </message>
    <message>
        <source>No printed pack yet</source>
        <translation>尚無應急包</translation>
    </message>
    <message>
        <source>Printed pack {time}</source>
        <translation>應急包 {time}</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>支援人力池</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Minutes to arrive</source>
        <translation>到位分鐘</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>該打給誰</translation>
    </message>
    <message>
        <source>The centre file names no contacts.</source>
        <translation>中心設定檔沒有聯絡人。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Agents as last seen, {age}: signed-out ones are not named.</source>
        <translation>最後所見的座席，{age}：未登入者不列。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>By the PBX, {age}</source>
        <translation>PBX 所知，{age}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Last counted by hand</source>
        <translation>最近人工計數</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接聽</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>The empty columns are for counting with a pen, every quarter of an hour.</source>
        <translation>空白欄供每十五分鐘用筆計數。</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>live</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>within {days} business days</source>
        <translation>{days} 個工作日內</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days} 天內</translation>
    </message>
    <message>
        <source>within {hours} h</source>
        <translation>{hours} 小時內</translation>
    </message>
    <message>
        <source>within {minutes} min</source>
        <translation>{minutes} 分鐘內</translation>
    </message>
    <message>
        <source>{title}: ________</source>
        <translation>{title}：________</translation>
    </message>
    <message>
        <source>{title} (approved by {role}): “{text}”</source>
        <translation>{title}（須經{role}核可）：「{text}」</translation>
    </message>
    <message>
        <source>the process that prints it gave no answer</source>
        <translation>列印程序沒有回應</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>in the team</source>
        <translation>小組成員</translation>
    </message>
    <message>
        <source>Reported at {time}.</source>
        <translation>{time} 通報。</translation>
    </message>
    <message>
        <source>{name} asks for you. Answer in the console or at the commander&apos;s desk.</source>
        <translation>{name} 請您回應；請在主控台或指揮官席位答覆。</translation>
    </message>
    <message>
        <source>{incident}: you are asked to take the role {role}</source>
        <translation>{incident}：請您擔任{role}</translation>
    </message>
    <message>
        <source>{incident}: command is offered to you</source>
        <translation>{incident}：指揮權提交給您</translation>
    </message>
    <message>
        <source>{incident}: you command and are asked to show up</source>
        <translation>{incident}：您是指揮官，請立即回應</translation>
    </message>
    <message>
        <source>Ring {name} up: {address}. Then say in the team panel what came of it.</source>
        <translation>請致電 {name}：{address}，再於應變小組面板記下結果。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Floor</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>應變</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班表</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢討</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>at the desk</source>
        <translation>於席位畫面</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>以電子郵件</translation>
    </message>
    <message>
        <source>by the paging service</source>
        <translation>以呼叫服務</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>以電話</translation>
    </message>
    <message>
        <source>shown on the screen</source>
        <translation>已顯示於畫面</translation>
    </message>
    <message>
        <source>the server took it for delivery</source>
        <translation>伺服器已收下待投遞</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已聯繫上</translation>
    </message>
    <message>
        <source>rung up, no answer</source>
        <translation>已撥打，無人接聽</translation>
    </message>
    <message>
        <source>it did not go out</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>unknown whether it went out</source>
        <translation>不確定是否送出</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>尋找任何項目</translation>
    </message>
    <message>
        <source>Page, queue, agent, incident or action</source>
        <translation>頁面、佇列、座席、事件或操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>Nothing by that name.</source>
        <translation>找不到這個名稱。</translation>
    </message>
</context>
<context>
    <name>Passed</name>
    <message>
        <source>Passed over</source>
        <translation>未採用的人選</translation>
    </message>
    <message>
        <source>Name, queue or reason</source>
        <translation>姓名、佇列或原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
    </message>
    <message>
        <source>{name} is on shift but not signed in.</source>
        <translation>{name} 在班但未登入。</translation>
    </message>
    <message>
        <source>{name}: {donor} would fall below its need.</source>
        <translation>{name}：{donor} 會低於所需人力。</translation>
    </message>
    <message>
        <source>{name} could begin at {at} only.</source>
        <translation>{name} 最早 {at} 才能開始。</translation>
    </message>
    <message>
        <source>{name}: {queue} has enough without them.</source>
        <translation>{name}：{queue} 的人力已足夠。</translation>
    </message>
    <message>
        <source>{name} would not gain {queue} anything in that time.</source>
        <translation>{name} 在該時段對 {queue} 沒有助益。</translation>
    </message>
    <message>
        <source>{name} stays: {donor} gives nobody, as you wish.</source>
        <translation>{name} 不調派：依您指定，{donor} 不調出座席。</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>queue would fall short</source>
        <translation>原佇列會不足</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>來不及</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>無助益</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>依您指定不動用</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>New agent…</source>
        <translation>新增座席…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>權限一覽</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>目前所見</translation>
    </message>
    <message>
        <source>All agents, as they can be imported again</source>
        <translation>所有座席，可再匯入</translation>
    </message>
    <message>
        <source>All shifts, as they can be imported again</source>
        <translation>所有班次，可再匯入</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>支援人力</translation>
    </message>
    <message>
        <source>{name} ({post}) may not do this; supervisors and duty managers may.</source>
        <translation>{name}（{post}）無此權限；主管與值班經理可以。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The mark says that somebody should look after them</source>
        <translation>標記表示需有人處理</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Where the plan has them; whether they are there stands under Today</source>
        <translation>班表上的位置；是否到班請見「今日」</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需關注</translation>
    </message>
    <message>
        <source>Home queue</source>
        <translation>所屬佇列</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Queues with their level, 1 to 5; in brackets what may not be used</source>
        <translation>佇列與其等級（1 至 5）；括號內為目前不可用者</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認證</translation>
    </message>
    <message>
        <source>Last day of the certificate that ends first</source>
        <translation>最先到期的認證的最後一天</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>導師</translation>
    </message>
    <message>
        <source>New until</source>
        <translation>新進期至</translation>
    </message>
    <message>
        <source>Last day of the induction; nobody moves them before</source>
        <translation>新人訓練最後一天；此前不得調派</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>交換機</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新進</translation>
    </message>
    <message>
        <source>{what} since {time}</source>
        <translation>{what}，自 {time}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Skills…</source>
        <translation>技能…</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>請假缺勤…</translation>
    </message>
    <message>
        <source>Choose somebody in the table.</source>
        <translation>請在表中選一位。</translation>
    </message>
    <message>
        <source>Today&apos;s shift</source>
        <translation>今日班次</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>請假與缺勤</translation>
    </message>
    <message>
        <source>Mentor and mentees</source>
        <translation>導師與學員</translation>
    </message>
    <message>
        <source>Known besides</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>支援調派中</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>異動紀錄</translation>
    </message>
    <message>
        <source>None yet; nobody can be moved to a queue without its skill.</source>
        <translation>尚無；沒有技能者不得調往該佇列。</translation>
    </message>
    <message>
        <source>{queue} (home)</source>
        <translation>{queue}（所屬）</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>{level} 級</translation>
    </message>
    <message>
        <source>None today.</source>
        <translation>今日無。</translation>
    </message>
    <message>
        <source>{times} {what}</source>
        <translation>{times} {what}</translation>
    </message>
    <message>
        <source>{what}, {since} to {until}</source>
        <translation>{what}，{since} 至 {until}</translation>
    </message>
    <message>
        <source>{text}: {note}</source>
        <translation>{text}：{note}</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>結束…</translation>
    </message>
    <message>
        <source>Mentor: {name}</source>
        <translation>導師：{name}</translation>
    </message>
    <message>
        <source>Mentors {name}, new</source>
        <translation>帶 {name}（新進）</translation>
    </message>
    <message>
        <source>Mentors {name}</source>
        <translation>帶 {name}</translation>
    </message>
    <message>
        <source>to {queue} until {time}</source>
        <translation>至 {queue}，到 {time}</translation>
    </message>
    <message>
        <source>reading the log …</source>
        <translation>正在讀取日誌…</translation>
    </message>
    <message>
        <source>Nothing in the log yet.</source>
        <translation>日誌中尚無紀錄。</translation>
    </message>
    <message>
        <source>Speaks {languages}</source>
        <translation>會說{languages}</translation>
    </message>
    <message>
        <source>Knows {tags}</source>
        <translation>具備：{tags}</translation>
    </message>
    <message>
        <source>New until {day}: nobody moves them before</source>
        <translation>新進期至 {day}：此前不得調派</translation>
    </message>
    <message>
        <source>Background check missing: kept out of restricted queues</source>
        <translation>缺背景調查：不得派往受限佇列</translation>
    </message>
    <message>
        <source>Does not work here any more</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>無符合者。</translation>
    </message>
    <message>
        <source>{shown} of {count} shown · {needing} need attention</source>
        <translation>顯示 {shown} / {count} 位 · {needing} 位需關注</translation>
    </message>
    <message>
        <source>Name, number, skill, team</source>
        <translation>姓名、編號、技能、團隊</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有團隊</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>所有據點</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有佇列</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有語言</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人員</translation>
    </message>
    <message>
        <source>On shift now</source>
        <translation>目前在班</translation>
    </message>
    <message>
        <source>Shift today</source>
        <translation>今日有班</translation>
    </message>
    <message>
        <source>Absent now</source>
        <translation>目前不在</translation>
    </message>
    <message>
        <source>New hires</source>
        <translation>新進人員</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Nobody fits. Use fewer words, or other filters.</source>
        <translation>無符合者。請減少字詞或改用其他篩選。</translation>
    </message>
    <message>
        <source>No agents are known yet. Import… takes them in from a CSV or XLSX file.</source>
        <translation>尚無座席資料。請用「匯入…」從 CSV 或 XLSX 檔案匯入。</translation>
    </message>
    <message>
        <source>absent, nobody knows why</source>
        <translation>未到，原因不明</translation>
    </message>
    <message>
        <source>certificate has ended</source>
        <translation>認證已到期</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation>認證即將到期</translation>
    </message>
    <message>
        <source>new, without a mentor</source>
        <translation>新進，尚無導師</translation>
    </message>
    <message>
        <source>background check missing</source>
        <translation>缺背景調查</translation>
    </message>
    <message>
        <source>on shift {hours}</source>
        <translation>在班 {hours}</translation>
    </message>
    <message>
        <source>later, {hours}</source>
        <translation>稍後 {hours}</translation>
    </message>
    <message>
        <source>shift over, {hours}</source>
        <translation>已下班 {hours}</translation>
    </message>
    <message>
        <source>off today</source>
        <translation>今日休</translation>
    </message>
    <message>
        <source>({what})</source>
        <translation>（{what}）</translation>
    </message>
    <message>
        <source>Absent without leave: {name}</source>
        <translation>曠工：{name}</translation>
    </message>
    <message>
        <source>Shift: {day} {hours}</source>
        <translation>班次：{day} {hours}</translation>
    </message>
    <message>
        <source>Away: {since} to {until}</source>
        <translation>期間：{since} 至 {until}</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>不計原因</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>應到</translation>
    </message>
    <message>
        <source>On shift now by the plan, without those who are away</source>
        <translation>依班表目前在班，不含不在者</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到班</translation>
    </message>
    <message>
        <source>Logged in at the PBX</source>
        <translation>已登入交換機</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Leave, sick, duty elsewhere or absent without leave</source>
        <translation>休假、病假、公出或曠工</translation>
    </message>
    <message>
        <source>Off plan</source>
        <translation>偏離</translation>
    </message>
    <message>
        <source>There, but in another break than planned, or at work in a planned one</source>
        <translation>已到班，但休息與班表不符，或應休息時仍在接線</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>{why} until {time}</source>
        <translation>{why}，至 {time}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>已於 {day} 到期</translation>
    </message>
    <message>
        <source>{day}, {count} days</source>
        <translation>{day}，剩 {count} 天</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name}（{number}）</translation>
    </message>
    <message>
        <source>Nothing is different; nothing was written.</source>
        <translation>沒有變更；未寫入任何內容。</translation>
    </message>
    <message>
        <source>Absence of {name}</source>
        <translation>請假與缺勤：{name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登錄</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Give a day such as 2026-11-24 and a time such as 08:30.</source>
        <translation>請輸入日期（如 2026-11-24）與時間（如 08:30）。</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>結束須晚於開始。</translation>
    </message>
    <message>
        <source>Write what personnel must know: who called, when, what came of it.</source>
        <translation>請寫下人事需要知道的：誰聯繫、何時、結果。</translation>
    </message>
    <message>
        <source>For personnel: what was tried, what is known</source>
        <translation>給人事：已做哪些聯繫、已知情形</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>備註（可留空）</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} 返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>{name}: {why} until {time}</source>
        <translation>{name}：{why}，至 {time}</translation>
    </message>
    <message>
        <source>Back from</source>
        <translation>返回時間</translation>
    </message>
    <message>
        <source>Take back as a whole</source>
        <translation>整筆撤回</translation>
    </message>
    <message>
        <source>Give a time within the absence, or take it back as a whole.</source>
        <translation>請輸入缺勤期間內的時間，或整筆撤回。</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>新增座席</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>編輯 {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Background check passed</source>
        <translation>背景調查通過</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Give a personnel number and a name.</source>
        <translation>請輸入員工編號與姓名。</translation>
    </message>
    <message>
        <source>{number} is {name} already.</source>
        <translation>{number} 已是 {name}。</translation>
    </message>
    <message>
        <source>Nobody is called that. Pick the mentor from the list, or leave it empty.</source>
        <translation>查無此人。請從清單選擇導師，或留空。</translation>
    </message>
    <message>
        <source>Type the day as 2026-11-24, or leave it empty.</source>
        <translation>日期格式如 2026-11-24，或留空。</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Name in the PBX</source>
        <translation>交換機位址</translation>
    </message>
    <message>
        <source>Languages, set apart by commas</source>
        <translation>語言，以逗號分隔</translation>
    </message>
    <message>
        <source>Tags: education, products</source>
        <translation>標籤：學歷、產品</translation>
    </message>
    <message>
        <source>New until: nobody moves them before</source>
        <translation>新進期至：此前不得調派</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>已認證</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>學習中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Certified and on shift now</source>
        <translation>已認證且目前在班</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Certified, their shift begins later today</source>
        <translation>已認證，今日稍後上班</translation>
    </message>
    <message>
        <source>Ends ≤ 30 d</source>
        <translation>30 天內到期</translation>
    </message>
    <message>
        <source>Certificates that end within 30 days</source>
        <translation>30 天內到期的認證</translation>
    </message>
    <message>
        <source>On whom it hangs</source>
        <translation>倚賴對象</translation>
    </message>
    <message>
        <source>L{level}</source>
        <translation>{level}級</translation>
    </message>
    <message>
        <source>Certified at level {level} of 5</source>
        <translation>已認證，{level} 級（共 5 級）</translation>
    </message>
    <message>
        <source>nobody is certified</source>
        <translation>無人已認證</translation>
    </message>
    <message>
        <source>nobody certified is on shift today</source>
        <translation>今日無已認證者在班</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>僅 {names}</translation>
    </message>
    <message>
        <source>only these two: {names}</source>
        <translation>僅此兩位：{names}</translation>
    </message>
    <message>
        <source>{name} ({why})</source>
        <translation>{name}（{why}）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>beginning not known</source>
        <translation>起始日不明</translation>
    </message>
    <message>
        <source>over; certify?</source>
        <translation>已滿期；認證？</translation>
    </message>
    <message>
        <source>week {week} of {weeks}</source>
        <translation>第 {week} 週，共 {weeks} 週</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>{what}, day</source>
        <translation>{what}，日期</translation>
    </message>
    <message>
        <source>{what}, time</source>
        <translation>{what}，時間</translation>
    </message>
    <message>
        <source>Type a name or a number</source>
        <translation>輸入姓名或編號</translation>
    </message>
    <message>
        <source>No reserves are known. The centre file names them under [[reserves]].</source>
        <translation>尚無支援人力。請在中心設定檔的 [[reserves]] 列出。</translation>
    </message>
    <message>
        <source>tier 1: {first} · tier 2: {second} · tier 3: {third}; called in from Shifts</source>
        <translation>第 1 梯次：{first} · 第 2 梯次：{second} · 第 3 梯次：{third}；從「班表」召集</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯次</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>There in</source>
        <translation>到位時間</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>1 · trained, off shift</source>
        <translation>1 · 已受訓、未當班</translation>
    </message>
    <message>
        <source>2 · back office</source>
        <translation>2 · 後勤</translation>
    </message>
    <message>
        <source>3 · other sites</source>
        <translation>3 · 其他據點</translation>
    </message>
    <message>
        <source>Skills of {name}</source>
        <translation>{name} 的技能</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>認證至</translation>
    </message>
    <message>
        <source>{queue}: type the day as 2026-11-24, or leave it empty.</source>
        <translation>{queue}：日期格式如 2026-11-24，或留空。</translation>
    </message>
    <message>
        <source>{queue}, level</source>
        <translation>{queue}，等級</translation>
    </message>
    <message>
        <source>{queue}, certificate until</source>
        <translation>{queue}，認證至</translation>
    </message>
    <message>
        <source>No queue is known yet. The centre file names them, or Import… takes agents in.</source>
        <translation>尚無佇列。請在中心設定檔列出，或用「匯入…」匯入座席。</translation>
    </message>
    <message>
        <source>Bench of each queue</source>
        <translation>各佇列可用人力</translation>
    </message>
    <message>
        <source>Work that hangs on single persons</source>
        <translation>倚賴少數人的工作</translation>
    </message>
    <message>
        <source>None: every queue has at least three certified agents, and one of them today.</source>
        <translation>無：每個佇列至少三位已認證，且今日至少一位有班。</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>到期的認證</translation>
    </message>
    <message>
        <source>None ends in that time.</source>
        <translation>此期間內無到期者。</translation>
    </message>
    <message>
        <source>Nobody learns a queue&apos;s work. Skills… of an agent begins it.</source>
        <translation>目前無人學習。可從座席的「技能…」開始。</translation>
    </message>
    <message>
        <source>{count} queues</source>
        <translation>{count} 個佇列</translation>
    </message>
    <message>
        <source>{count}, {over} over</source>
        <translation>{count}，{over} 張已過期</translation>
    </message>
    <message>
        <source>induction {days} days, training {weeks} weeks (P5, P6 of the policy sheet)</source>
        <translation>新人訓練 {days} 天、業務訓練 {weeks} 週（制度參數表 P5、P6）</translation>
    </message>
    <message>
        <source>induction {days} days, training {weeks} weeks: placeholders until P5, P6 are set</source>
        <translation>新人訓練 {days} 天、業務訓練 {weeks} 週：P5、P6 未定前的暫用值</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>一個月內</translation>
    </message>
    <message>
        <source>within {count} months</source>
        <translation>{count} 個月內</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>不計入遵時率</translation>
    </message>
    <message>
        <source>Departures from the plan</source>
        <translation>偏離班表</translation>
    </message>
    <message>
        <source>Scheduled and present</source>
        <translation>應到與實到</translation>
    </message>
    <message>
        <source>Away today</source>
        <translation>今日不在</translation>
    </message>
    <message>
        <source>Nobody is away today. Absence… of an agent records it.</source>
        <translation>今日無人不在。可從座席的「請假缺勤…」登錄。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>依佇列</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>依團隊</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>不計…</translation>
    </message>
    <message>
        <source>Copy for personnel</source>
        <translation>複製給人事</translation>
    </message>
    <message>
        <source>{present} of {scheduled} · adherence {rate}</source>
        <translation>{present} / {scheduled} · 遵時率 {rate}</translation>
    </message>
    <message>
        <source>{present} of {scheduled} · adherence {rate} · {extra} without a shift</source>
        <translation>{present} / {scheduled} · 遵時率 {rate} · {extra} 位無班次而登入</translation>
    </message>
    <message>
        <source>{count} differ from the plan, {excused} excused</source>
        <translation>{count} 位偏離班表，{excused} 位不計</translation>
    </message>
    <message>
        <source>Everybody keeps to the plan.</source>
        <translation>所有人都照班表。</translation>
    </message>
    <message>
        <source>Nobody can be judged now: no shift runs, or the floor is not live.</source>
        <translation>目前無法判斷：沒有進行中的班次，或現場資料非即時。</translation>
    </message>
    <message>
        <source>All departures</source>
        <translation>所有偏離</translation>
    </message>
    <message>
        <source>No shift is planned for now. Import… takes shifts in.</source>
        <translation>目前無排班。請用「匯入…」匯入班次。</translation>
    </message>
    <message>
        <source>{name}: {what} since {time}, {minutes} minutes</source>
        <translation>{name}：{what}，自 {time}，{minutes} 分鐘</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Import a roster</source>
        <translation>匯入人員名冊</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>尚未選擇檔案。</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was written.</source>
        <translation>已停止讀取；未寫入任何內容。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. Choose another folder.</source>
        <translation>無法寫入 {file}：{why}。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The wrong rows are in {file}.</source>
        <translation>錯誤的列已寫入 {file}。</translation>
    </message>
    <message>
        <source>Everything in it was known already; nothing was written.</source>
        <translation>內容皆已登錄；未寫入任何內容。</translation>
    </message>
    <message>
        <source>Imported as entry {number} of the log: {added} agents new, {edited} changed, {left} gone; {shifts} shifts.</source>
        <translation>已匯入，日誌第 {number} 筆：座席新增 {added}、變更 {edited}、移除 {left}；班次 {shifts}。</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>名冊 (*.csv *.txt *.tsv *.xlsx *.xlsm);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Write the wrong rows to a file</source>
        <translation>將錯誤的列寫入檔案</translation>
    </message>
    <message>
        <source>The file is complete: agents and shifts of its days that are not in it go</source>
        <translation>檔案為完整名冊：不在檔案中的座席，以及所含日期中不在檔案的班次，將移除</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止讀取</translation>
    </message>
    <message>
        <source>Rows that cannot be taken in</source>
        <translation>無法匯入的列</translation>
    </message>
    <message>
        <source>No row is wrong.</source>
        <translation>沒有錯誤的列。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Reading, {count} rows so far …</source>
        <translation>讀取中，已讀 {count} 列…</translation>
    </message>
    <message>
        <source>Leave the {count} wrong rows out and take the others in</source>
        <translation>略過 {count} 列錯誤，匯入其餘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>請先選擇檔案。</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>其中沒有新內容。</translation>
    </message>
    <message>
        <source>Some rows are wrong. Correct the file, or leave them out.</source>
        <translation>有些列有誤。請更正檔案，或略過這些列。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Rows that cannot be taken in: the first {count}; the file to write has all</source>
        <translation>無法匯入的列：顯示前 {count} 列；匯出的檔案包含全部</translation>
    </message>
    <message>
        <source>CSV or XLSX, of agents or of shifts. The table of agents carries their certificates with level and last day, so e-learning that was passed comes in with it. Nothing is written before you have seen what would change.</source>
        <translation>CSV 或 XLSX，座席或班次皆可。座席表含認證的等級與最後一天，線上學習的通過紀錄亦由此匯入。您看過變更內容之前，不會寫入任何資料。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>Agents: {added} new, {edited} changed, {same} as before, {left} not in the file</source>
        <translation>座席：新增 {added}、變更 {edited}、不變 {same}、檔案中沒有 {left}</translation>
    </message>
    <message>
        <source>The encoding is a guess. Are these names right? {names}</source>
        <translation>編碼為推測。這些姓名正確嗎？{names}</translation>
    </message>
    <message>
        <source>{day}: {count}</source>
        <translation>{day}：{count}</translation>
    </message>
    <message>
        <source>Shifts by day: {days}</source>
        <translation>每日班次：{days}</translation>
    </message>
    <message>
        <source>{days} and {count} days more</source>
        <translation>{days}，另有 {count} 天</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Who acts at this desk?</source>
        <translation>本席由誰操作？</translation>
    </message>
    <message>
        <source>Find a name or a desk</source>
        <translation>尋找姓名或席位</translation>
    </message>
    <message>
        <source>People of this centre</source>
        <translation>本中心人員</translation>
    </message>
    <message>
        <source>Act as this person</source>
        <translation>以此人身分操作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Entries will name this person, marked as claimed, beside your account.</source>
        <translation>紀錄將註明此人（自稱身分）與您的帳號。</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Type a name</source>
        <translation>輸入姓名</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Report</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評級</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>啟動應變</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>規劃</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>處置措施</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Tell those affected</source>
        <translation>告知受影響者</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢討</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>結案</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>a time, such as 14:30</source>
        <translation>時間，例如 14:30</translation>
    </message>
    <message>
        <source>a date, such as 2026-11-24</source>
        <translation>日期，例如 2026-11-24</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>應變手冊</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>我的步驟</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>{title} {version} · {settled} of {count} done</source>
        <translation>{title} {version} · 已完成 {settled}/{count}</translation>
    </message>
    <message>
        <source>None of the open steps is yours.</source>
        <translation>未完成的步驟中沒有您負責的。</translation>
    </message>
    <message>
        <source>It ended before a response was activated.</source>
        <translation>此事件於啟動應變前已結束。</translation>
    </message>
    <message>
        <source>The playbook opens when the response is activated.</source>
        <translation>啟動應變後開啟應變手冊。</translation>
    </message>
    <message>
        <source>There is no playbook for this kind yet. Steps are added by hand.</source>
        <translation>此類型尚無應變手冊，請手動新增步驟。</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <translation>話術語言</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Not written in this language; shown in English.</source>
        <translation>無此語言版本，以英文顯示。</translation>
    </message>
    <message>
        <source>Needs approval by {role} and the legal department</source>
        <translation>須經{role}與法務部門核准</translation>
    </message>
    <message>
        <source>Needs approval by {role}</source>
        <translation>須經{role}核准</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Open step: {title}</source>
        <translation>未完成步驟：{title}</translation>
    </message>
    <message>
        <source>Pick one of the answers first.</source>
        <translation>請先選擇一個答案。</translation>
    </message>
    <message>
        <source>Fill in “{field}” first.</source>
        <translation>請先填寫「{field}」。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Skip with reason…</source>
        <translation>略過並註明原因…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交接…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>附上佐證…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Take the measure…</source>
        <translation>採取措施…</translation>
    </message>
    <message>
        <source>Lend agents…</source>
        <translation>支援調派…</translation>
    </message>
    <message>
        <source>Propose levers…</source>
        <translation>提出建議方案…</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>開啟臨時措施</translation>
    </message>
    <message>
        <source>Open deferred work</source>
        <translation>開啟延後事項</translation>
    </message>
    <message>
        <source>Open impact</source>
        <translation>開啟影響統計</translation>
    </message>
    <message>
        <source>Open regulator reports</source>
        <translation>開啟監管通報</translation>
    </message>
    <message>
        <source>Open rolls</source>
        <translation>開啟名單</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>逾期 {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未決定</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>條件：{condition}</translation>
    </message>
    <message>
        <source>not {choice}</source>
        <translation>非 {choice}</translation>
    </message>
    <message>
        <source>{made} of {tries} tries, last {time}</source>
        <translation>已試 {made}/{tries} 次，最近一次 {time}</translation>
    </message>
    <message>
        <source>last at {time}</source>
        <translation>上次 {time}</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新開啟…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收合</translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message>
        <source>Playbooks not reviewed in time: {names}.</source>
        <translation>應變手冊逾期未複審：{names}。</translation>
    </message>
    <message>
        <source>They can be used; activating one says so again.</source>
        <translation>仍可使用；啟動時會再次提示。</translation>
    </message>
    <message>
        <source>Review them and set review_by in their files anew.</source>
        <translation>請複審並更新檔案中的 review_by。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy sheet is signed.</source>
        <translation>政策參數表已簽署。</translation>
    </message>
    <message>
        <source>Incidents keep the sheet under which they were reported.</source>
        <translation>事件沿用通報當時生效的版本。</translation>
    </message>
    <message>
        <source>{what}, sheet version {version}</source>
        <translation>{what}，參數表第 {version} 版</translation>
    </message>
    <message>
        <source>Policy sheet</source>
        <translation>政策參數表</translation>
    </message>
    <message>
        <source>Sign this sheet</source>
        <translation>簽署此表</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未訂定</translation>
    </message>
    <message>
        <source>People are assessed</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>P7, the age of applicants, is not kept in this console.</source>
        <translation>P7（應徵者年齡）不保存在本控制台。</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效時間</translation>
    </message>
    <message>
        <source>On whose decision (document, date)</source>
        <translation>依據（文件、日期）</translation>
    </message>
    <message>
        <source>Say from when it holds, as 2026-12-01 00:00.</source>
        <translation>請填寫生效時間，例如 2026-12-01 00:00。</translation>
    </message>
    <message>
        <source>Say on whose decision the sheet is changed.</source>
        <translation>請說明依據哪項決定變更此表。</translation>
    </message>
    <message>
        <source>The bank has signed no sheet that holds now: the clocks of P3 and P10 run on demo defaults.</source>
        <translation>銀行目前沒有已生效的簽署表：P3 與 P10 的時限採示範預設值。</translation>
    </message>
    <message>
        <source>To come: {sheet}</source>
        <translation>即將生效：{sheet}</translation>
    </message>
    <message>
        <source>Version {version}, in force from {moment}, signed by {person}: {reason}</source>
        <translation>第 {version} 版，自 {moment} 起生效，簽署人 {person}：{reason}</translation>
    </message>
    <message>
        <source>What it limits</source>
        <translation>限制事項</translation>
    </message>
    <message>
        <source>The bank&apos;s value</source>
        <translation>銀行訂定值</translation>
    </message>
    <message>
        <source>Name of the bank in the greeting</source>
        <translation>問候語中的銀行名稱</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Only a duty manager signs the policy sheet; you can read it.</source>
        <translation>只有值班經理可簽署政策參數表；您可以閱讀。</translation>
    </message>
    <message>
        <source>demo default: {value}</source>
        <translation>示範預設值：{value}</translation>
    </message>
    <message>
        <source>{by} signed another sheet at {at}.</source>
        <translation>{by} 已於 {at} 簽署另一份表。</translation>
    </message>
    <message>
        <source>Open the sheet again, read it, and sign what is still to be changed.</source>
        <translation>請重新開啟並閱讀，再簽署仍需變更的部分。</translation>
    </message>
    <message>
        <source>This sheet says what the last one says.</source>
        <translation>此表與上一版內容相同。</translation>
    </message>
    <message>
        <source>Change a value, or leave without signing.</source>
        <translation>請變更數值，或不簽署即離開。</translation>
    </message>
    <message>
        <source>A sheet without any value says nothing.</source>
        <translation>沒有任何數值的表沒有意義。</translation>
    </message>
    <message>
        <source>Enter at least one value that the bank has decided.</source>
        <translation>請至少輸入一項銀行已決定的數值。</translation>
    </message>
    <message>
        <source>Nothing says on whose decision.</source>
        <translation>未說明依據哪項決定。</translation>
    </message>
    <message>
        <source>Name the decision or the document.</source>
        <translation>請寫明決定或文件。</translation>
    </message>
    <message>
        <source>The reason is longer than {limit} characters.</source>
        <translation>依據超過 {limit} 個字元。</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>請縮短。</translation>
    </message>
    <message>
        <source>{term} is a whole number from 1 to {most}.</source>
        <translation>{term} 應為 1 至 {most} 的整數。</translation>
    </message>
    <message>
        <source>Put it right, or leave it empty: then a demo default holds.</source>
        <translation>請更正，或留空：留空即採示範預設值。</translation>
    </message>
    <message>
        <source>The bank&apos;s name is longer than {limit} characters.</source>
        <translation>銀行名稱超過 {limit} 個字元。</translation>
    </message>
    <message>
        <source>Enter the name as it is said in the greeting.</source>
        <translation>請輸入問候語中使用的名稱。</translation>
    </message>
    <message>
        <source>A sheet cannot begin in the past.</source>
        <translation>生效時間不可在過去。</translation>
    </message>
    <message>
        <source>Enter a moment to come, or “just now”.</source>
        <translation>請輸入未來的時間，或選「剛才」。</translation>
    </message>
    <message>
        <source>Answer a call within so many rings</source>
        <translation>幾聲鈴響內接聽</translation>
    </message>
    <message>
        <source>Seconds from ring to ring</source>
        <translation>每聲鈴響間隔（秒）</translation>
    </message>
    <message>
        <source>First reply to an online contact, minutes</source>
        <translation>線上首次回覆時限（分鐘）</translation>
    </message>
    <message>
        <source>A supervisor answers a report, minutes</source>
        <translation>主管回應匯報時限（分鐘）</translation>
    </message>
    <message>
        <source>Rate of speech, characters a minute</source>
        <translation>語速（每分鐘字數）</translation>
    </message>
    <message>
        <source>Induction, days</source>
        <translation>到職訓練（天）</translation>
    </message>
    <message>
        <source>Business training, weeks</source>
        <translation>業務訓練（週）</translation>
    </message>
    <message>
        <source>“Immediately”: from noticing to the report, minutes</source>
        <translation>「立即」：從發現到通報（分鐘）</translation>
    </message>
    <message>
        <source>“Promptly”: from acknowledging to activating, minutes</source>
        <translation>「迅速」：從確認到啟動（分鐘）</translation>
    </message>
    <message>
        <source>each rung of an unanswered report</source>
        <translation>無人確認的通報，每一級時限</translation>
    </message>
    <message>
        <source>the clock until activation</source>
        <translation>啟動時限</translation>
    </message>
    <message>
        <source>late reports on the Review page</source>
        <translation>檢討頁的延遲通報</translation>
    </message>
    <message>
        <source>for reference; no clock measures it yet</source>
        <translation>僅供參照，尚無時限計量</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>Clocks run under the policy sheet, version {version}{limits}</source>
        <translation>時限依政策參數表第 {version} 版計算{limits}</translation>
    </message>
    <message>
        <source>Policy sheet version {version} signed, from {day} {time} on: {reason}{limits}</source>
        <translation>政策參數表第 {version} 版已簽署，自 {day} {time} 起：{reason}{limits}</translation>
    </message>
    <message>
        <source> ({what})</source>
        <translation>（{what}）</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>agent</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>floor supervisor</source>
        <translation>現場主管</translation>
    </message>
    <message>
        <source>duty manager</source>
        <translation>值班經理</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>專責人員</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>稽核人員</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>critical</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>{what} · {customer} · by {time}</source>
        <translation>{what} · {customer} · {time} 前</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>未履行的承諾</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>承諾…</translation>
    </message>
    <message>
        <source>New promise of {name}</source>
        <translation>{name} 的新承諾</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登錄</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Customer (reference, no card number)</source>
        <translation>客戶（編號，請勿填卡號）</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承諾內容</translation>
    </message>
    <message>
        <source>Write which customer, and what was promised.</source>
        <translation>請寫明哪位客戶，以及承諾了什麼。</translation>
    </message>
    <message>
        <source>Give a day such as 2026-11-24 and a time such as 08:30.</source>
        <translation>請填日期（如 2026-11-24）與時間（如 08:30）。</translation>
    </message>
    <message>
        <source>Hand over promises of {name}</source>
        <translation>移交 {name} 的承諾</translation>
    </message>
    <message>
        <source>Ask to take over</source>
        <translation>請求接手</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>They stay with {name} until the successor has accepted.</source>
        <translation>在接手人接受之前，仍由 {name} 負責。</translation>
    </message>
    <message>
        <source>Choose a successor from the list.</source>
        <translation>請從清單中選擇接手人。</translation>
    </message>
    <message>
        <source>Promises to hand over</source>
        <translation>待移交的承諾</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nobody of this draft owns an open promise any more.</source>
        <translation>此草案中已無人有未履行的承諾。</translation>
    </message>
    <message>
        <source>Hand over all…</source>
        <translation>全部移交…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Offered to {name}, who has not answered</source>
        <translation>已請 {name} 接手，尚未回覆</translation>
    </message>
    <message>
        <source>{name} accepts</source>
        <translation>{name} 接受</translation>
    </message>
    <message>
        <source>declines</source>
        <translation>婉拒</translation>
    </message>
</context>
<context>
    <name>PromiseLog</name>
    <message>
        <source>{name} owns a promise to {customer} by {time}: {what}</source>
        <translation>{name} 向 {customer} 承諾於 {time} 前：{what}</translation>
    </message>
    <message>
        <source>{to} asked to take over a promise of {name}: {what}</source>
        <translation>請 {to} 接手 {name} 的承諾：{what}</translation>
    </message>
    <message>
        <source>{to} took over a promise of {name}: {what}</source>
        <translation>{to} 已接手 {name} 的承諾：{what}</translation>
    </message>
    <message>
        <source>{to} declined; the promise stays with {name}: {what}</source>
        <translation>{to} 婉拒；承諾仍由 {name} 負責：{what}</translation>
    </message>
    <message>
        <source>Promise of {name} kept: {what}</source>
        <translation>{name} 的承諾已履行：{what}</translation>
    </message>
</context>
<context>
    <name>PromiseRefusal</name>
    <message>
        <source>There is no such promise.</source>
        <translation>沒有這項承諾。</translation>
    </message>
    <message>
        <source>Look at the agent&apos;s promises as they stand now.</source>
        <translation>請查看該座席目前的承諾。</translation>
    </message>
    <message>
        <source>The promise is kept already; {by} put it on record.</source>
        <translation>該承諾已履行；由 {by} 記錄。</translation>
    </message>
    <message>
        <source>Nothing is left to hand over.</source>
        <translation>已無可移交的內容。</translation>
    </message>
    <message>
        <source>It does not say which customer was promised something.</source>
        <translation>未寫明是對哪位客戶的承諾。</translation>
    </message>
    <message>
        <source>Write the reference that your customer system has, no card number.</source>
        <translation>請填客戶系統中的編號，勿填卡號。</translation>
    </message>
    <message>
        <source>It does not say what was promised.</source>
        <translation>未寫明承諾了什麼。</translation>
    </message>
    <message>
        <source>Write it in a few words, as the customer was told.</source>
        <translation>請照對客戶所說的，用幾個字寫下。</translation>
    </message>
    <message>
        <source>A text is longer than {limit} characters.</source>
        <translation>文字超過 {limit} 個字。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>請縮短；您所寫的內容仍在。</translation>
    </message>
    <message>
        <source>The time by which it was promised has passed already.</source>
        <translation>承諾的時間已經過去。</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>請填未來的時間。</translation>
    </message>
    <message>
        <source>Choose somebody who works here.</source>
        <translation>請選擇在職的座席。</translation>
    </message>
    <message>
        <source>The roster knows no agent {agent}.</source>
        <translation>名冊中沒有座席 {agent}。</translation>
    </message>
    <message>
        <source>{agent} does not work here any more.</source>
        <translation>{agent} 已離職。</translation>
    </message>
    <message>
        <source>The promise is {agent}’s by now; {by} put that on record.</source>
        <translation>該承諾現由 {agent} 負責；由 {by} 記錄。</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it as it stands now.</source>
        <translation>未作任何更動；請查看目前的狀態。</translation>
    </message>
    <message>
        <source>{agent} owns the promise already.</source>
        <translation>該承諾已由 {agent} 負責。</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>請選擇其他人。</translation>
    </message>
    <message>
        <source>{by} offered the promise to {agent} at {at}, who has not answered yet.</source>
        <translation>{by} 已於 {at} 請 {agent} 接手該承諾，對方尚未回覆。</translation>
    </message>
    <message>
        <source>Ask {agent} and put the answer on record first.</source>
        <translation>請先詢問 {agent} 並記錄其答覆。</translation>
    </message>
    <message>
        <source>The promise is not offered to this agent; it stays with {agent}.</source>
        <translation>未請這位座席接手該承諾；仍由 {agent} 負責。</translation>
    </message>
    <message>
        <source>Offer it first; it changes hands only by acceptance.</source>
        <translation>請先請求接手；對方接受後才會移交。</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at the alarm that proposes it, before you decide</source>
        <translation>決定前先查看提出建議的警報</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>還有 {count} 項</translation>
    </message>
    <message>
        <source>Proposed: add it to {incident}</source>
        <translation>建議：加入 {incident}</translation>
    </message>
    <message>
        <source>Proposed: {kind}, severity {severity}, since {time}</source>
        <translation>建議通報：{kind}，等級 {severity}，自 {time} 起</translation>
    </message>
    <message>
        <source>Alarm: {alarm}</source>
        <translation>警報：{alarm}</translation>
    </message>
    <message>
        <source>Declined; it is in the log.</source>
        <translation>已婉拒，並記入日誌。</translation>
    </message>
    <message>
        <source>{incident} is reported, taken on and graded.</source>
        <translation>{incident} 已通報、受理並定級。</translation>
    </message>
    <message>
        <source>{incident} has the alarm in its log.</source>
        <translation>警報已記入 {incident} 的日誌。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建議方案</translation>
    </message>
    <message>
        <source>Something of it breaks a rule by now. Take it out, or propose again.</source>
        <translation>其中有些現在已違反規定。請取消勾選該項，或重新提出建議。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出方案</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>調整…</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>重新提出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另 {count} 個</translation>
    </message>
    <message>
        <source>Short in the next hours: {queues}</source>
        <translation>接下來人力不足：{queues}</translation>
    </message>
    <message>
        <source>No queue is short. What you drag on the board is judged at once.</source>
        <translation>沒有佇列人力不足。在班表上拖曳的內容會立即試算。</translation>
    </message>
    <message>
        <source>Without a roster and a forecast of today nothing can be proposed.</source>
        <translation>沒有名冊與當日預測，無法提出方案。</translation>
    </message>
    <message>
        <source>Looking for the cheapest levers…</source>
        <translation>正在尋找成本最低的手段…</translation>
    </message>
    <message>
        <source>No lever helps in that time; “Passed over” says why.</source>
        <translation>該時段沒有可用的手段；原因見「未採用的人選」。</translation>
    </message>
    <message>
        <source>No queue is short in that time.</source>
        <translation>該時段沒有佇列人力不足。</translation>
    </message>
    <message>
        <source>{count} more steps</source>
        <translation>還有 {count} 個步驟</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>套用 1 項變更</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>套用 {count} 項變更</translation>
    </message>
    <message>
        <source>not proven; {seconds} s</source>
        <translation>未證明為最佳解；{seconds} 秒</translation>
    </message>
    <message>
        <source>proven best in {seconds} s</source>
        <translation>{seconds} 秒內證明為最佳解</translation>
    </message>
    <message>
        <source>within {share}% of the best, {seconds} s</source>
        <translation>與最佳解相差 {share}% 以內，{seconds} 秒</translation>
    </message>
    <message>
        <source>The gap is closed.</source>
        <translation>缺口已補足。</translation>
    </message>
    <message>
        <source>{queue} (1 agent at worst)</source>
        <translation>{queue}（最多缺 1 人）</translation>
    </message>
    <message>
        <source>{queue} ({most} agents at worst)</source>
        <translation>{queue}（最多缺 {most} 人）</translation>
    </message>
    <message>
        <source>Still short: {queues}</source>
        <translation>仍不足：{queues}</translation>
    </message>
    <message>
        <source>Ask telephony to announce the wait.</source>
        <translation>請電話系統組播報等候時間。</translation>
    </message>
    <message>
        <source>Ask the duty manager for the surge stance: what can wait, waits.</source>
        <translation>請值班經理啟動高峰因應：可緩的工作先緩。</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Nothing can be proposed: there is no roster or no forecast of that day.</source>
        <translation>無法提出方案：沒有名冊或當日預測。</translation>
    </message>
    <message>
        <source>Import a roster on the People page; a forecast needs recorded days.</source>
        <translation>請在人員頁匯入名冊；預測需要已記錄的日子。</translation>
    </message>
    <message>
        <source>take the proposal back</source>
        <translation>撤回建議方案</translation>
    </message>
    <message>
        <source>proposal for {queues}</source>
        <translation>{queues} 的建議方案</translation>
    </message>
    <message>
        <source>steps of the proposal</source>
        <translation>建議方案的步驟</translation>
    </message>
    <message>
        <source>The proposal could not be made; nothing was changed.</source>
        <translation>無法產生方案；沒有任何變更。</translation>
    </message>
</context>
<context>
    <name>QueueMark</name>
    <message>
        <source>degraded</source>
        <translation>降級</translation>
    </message>
    <message>
        <source>degraded mode since {since}, planned until {until}: {targets} not measured ({name})</source>
        <translation>{since} 起降級模式，預定至 {until}：不考核{targets}（{name}）</translation>
    </message>
    <message>
        <source>defended {place}</source>
        <translation>力保 {place}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queues</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部管道</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Last 30 min</source>
        <translation>最近 30 分鐘</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>選擇欄位</translation>
    </message>
    <message>
        <source>{count} · worst first</source>
        <translation>{count} 個 · 最嚴重在前</translation>
    </message>
    <message>
        <source>{count} · by {column}</source>
        <translation>{count} 個 · 依{column}排序</translation>
    </message>
    <message>
        <source>{order} · rows rest while you are on them</source>
        <translation>{order} ·操作期間列序不變</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>{channel} (demo)</source>
        <translation>{channel} 示範</translation>
    </message>
    <message>
        <source>{wait}, goal {goal}</source>
        <translation>{wait}，目標 {goal}</translation>
    </message>
    <message>
        <source>{talk} talking, {wrap} in wrap-up, {ready} ready, {paused} paused</source>
        <translation>通話中 {talk}、話後處理 {wrap}、待命 {ready}、暫停 {paused}</translation>
    </message>
    <message>
        <source>{count} borrowed</source>
        <translation>調入 {count} 位</translation>
    </message>
    <message>
        <source>{count} on loan elsewhere</source>
        <translation>調出 {count} 位</translation>
    </message>
    <message>
        <source>{gap}; without those on loan elsewhere {rest}</source>
        <translation>{gap}；不計調出者為 {rest}</translation>
    </message>
    <message>
        <source>{now} waiting, at most {peak} in 30 minutes</source>
        <translation>等候中 {now}，30 分鐘內最多 {peak}</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>自午夜起</translation>
    </message>
    <message>
        <source>last 30 minutes</source>
        <translation>最近 30 分鐘</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>The mark shows the worst of its figures beyond their goals</source>
        <translation>標記表示超出目標的數據中最嚴重者</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>How contacts arrive</source>
        <translation>進線方式</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Contacts waiting now</source>
        <translation>目前等候中的進線</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長等候</translation>
    </message>
    <message>
        <source>How long the first in line has waited; the tick is the goal</source>
        <translation>排在最前者已等候的時間；刻度為目標</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務水準</translation>
    </message>
    <message>
        <source>Answered within target ÷ (answered + abandoned), {window}</source>
        <translation>目標時間內接起 ÷（接起＋放棄），{window}</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放棄率</translation>
    </message>
    <message>
        <source>Abandoned ÷ (answered + abandoned), {window}</source>
        <translation>放棄 ÷（接起＋放棄），{window}</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>應答</translation>
    </message>
    <message>
        <source>Average speed of answer: mean wait of the answered, {window}</source>
        <translation>平均應答速度：已接起進線的平均等候時間，{window}</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Average handling time: mean talk and after-call work of the completed, {window}</source>
        <translation>平均處理時間：已完成進線的平均通話與話後處理時間，{window}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Agents by state: talking, wrap-up, ready (green), paused (outlined)</source>
        <translation>各狀態座席：通話中、話後處理、待命（綠色）、暫停（外框）</translation>
    </message>
    <message>
        <source>+ borrowed, − on loan elsewhere</source>
        <translation>＋ 調入，− 調出</translation>
    </message>
    <message>
        <source>ready / talk / wrap / pause</source>
        <translation>待命／通話／話後／暫停</translation>
    </message>
    <message>
        <source>The same in numbers; talking includes ringing</source>
        <translation>以數字表示；通話含響鈴中</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Agents needed to reach the goal at the present load</source>
        <translation>在目前進線量下達成目標所需的座席</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Staffed minus need; staffed are ready, ringing, talking or in wrap-up</source>
        <translation>在班人力減所需人力；在班含待命、響鈴、通話與話後處理</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>等候趨勢</translation>
    </message>
    <message>
        <source>Contacts waiting, every 30 seconds of the last 30 minutes</source>
        <translation>最近 30 分鐘內每 30 秒的等候進線數</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>進線量</translation>
    </message>
    <message>
        <source>Contacts that joined the queue, {window}</source>
        <translation>進入佇列的進線，{window}</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Lend agents to {queue}…</source>
        <translation>調派座席支援 {queue}…</translation>
    </message>
    <message>
        <source>No queues yet. They appear as soon as the feed has said which there are.</source>
        <translation>尚無佇列。資料來源告知有哪些佇列後即顯示。</translation>
    </message>
    <message>
        <source>{figure}; agents are not measured by it: {why}</source>
        <translation>{figure}；目前不以此考核座席：{why}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>{title}, {count} open</source>
        <translation>{title}，{count} 件未結</translation>
    </message>
</context>
<context>
    <name>Rebound</name>
    <message>
        <source>Rebound after the return at {time}: {seen} contacts on top came, {due} predicted</source>
        <translation>{time} 恢復服務後的重撥潮：實際多進線 {seen} 通，預測 {due} 通</translation>
    </message>
    <message>
        <source>Service back at {time}: {lost} contacts lost, {extra} expected to call again</source>
        <translation>{time} 恢復服務：損失 {lost} 通，預期 {extra} 通會再次來電</translation>
    </message>
    <message>
        <source>No contact is lost so far beyond what chance explains.</source>
        <translation>目前沒有超出偶然波動的進線損失。</translation>
    </message>
    <message>
        <source>first two hours: {due} predicted, {seen} came; learnt from</source>
        <translation>前兩小時：預測 {due} 通，實際 {seen} 通；已納入學習</translation>
    </message>
    <message>
        <source>Rebound since service is back</source>
        <translation>恢復服務後的重撥潮</translation>
    </message>
    <message>
        <source>Rebound to come</source>
        <translation>即將到來的重撥潮</translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation>{count} 通</translation>
    </message>
    <message>
        <source>Rebound · {queue}</source>
        <translation>重撥潮 · {queue}</translation>
    </message>
    <message>
        <source>+{count} contacts</source>
        <translation>+{count} 通</translation>
    </message>
    <message>
        <source>if back now {curve}</source>
        <translation>若現在恢復 {curve}</translation>
    </message>
    <message>
        <source>if back at {time} as stated {curve}</source>
        <translation>若如所述於 {time} 恢復 {curve}</translation>
    </message>
    <message>
        <source>since {time} {curve}</source>
        <translation>自 {time} 起 {curve}</translation>
    </message>
    <message>
        <source>came on top: {curve}</source>
        <translation>實際多進線：{curve}</translation>
    </message>
    <message>
        <source>agents needed {agents}, without it {usual}; staffed now {staffed}</source>
        <translation>所需座席 {agents}，無重撥潮時 {usual}；目前在班 {staffed}</translation>
    </message>
    <message>
        <source>{count} deferred so far: {missing} never arrived, {gone} gave up</source>
        <translation>目前累積延後 {count} 通：{missing} 通未能進線，{gone} 通放棄等候</translation>
    </message>
    <message>
        <source>{numbers} per 15 min</source>
        <translation>每 15 分鐘 {numbers}</translation>
    </message>
    <message>
        <source>learnt from {count} outages here: {share} call again, {minutes} min later on average</source>
        <translation>由本中心 {count} 次故障得出：{share} 會再次來電，平均在 {minutes} 分鐘後</translation>
    </message>
    <message>
        <source>placeholder, not measured here: {share} call again, {minutes} min later on average</source>
        <translation>暫用預設值，非本中心實測：{share} 會再次來電，平均在 {minutes} 分鐘後</translation>
    </message>
    <message>
        <source>nothing of the outage is on record: all who were expected are taken as lost</source>
        <translation>故障期間沒有任何紀錄：預期的進線全部視為損失</translation>
    </message>
    <message>
        <source>{share} of the outage is not on record: taken to have lost as much as the rest</source>
        <translation>故障期間有 {share} 沒有紀錄：視為與其餘時段損失相同</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Measures go into a new file; the floor and the log are not affected.</source>
        <translation>量測資料改存入新檔；現場畫面與日誌不受影響。</translation>
    </message>
    <message>
        <source>All other measures are readable; the floor and the log are not affected.</source>
        <translation>其他量測資料都可讀取；現場畫面與日誌不受影響。</translation>
    </message>
    <message>
        <source>The floor and the log are not affected; charts and forecasts will miss this time.</source>
        <translation>現場畫面與日誌不受影響；圖表與預測會缺少這段時間。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: {path} has no room left.</source>
        <translation>現場量測資料未能保存：{path} 已無空間。</translation>
    </message>
    <message>
        <source>Make room there; recording goes on by itself.</source>
        <translation>請騰出空間；記錄會自動繼續。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: the disk reports a fault ({detail}).</source>
        <translation>現場量測資料未能保存：磁碟回報故障（{detail}）。</translation>
    </message>
    <message>
        <source>Have the disk looked at; recording is tried again and again.</source>
        <translation>請檢查磁碟；系統會持續重試記錄。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: another program locks {path}.</source>
        <translation>現場量測資料未能保存：另一個程式鎖住了 {path}。</translation>
    </message>
    <message>
        <source>Close backup or inspection tools; recording goes on by itself.</source>
        <translation>請關閉備份或檢視工具；記錄會自動繼續。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: {path} cannot be used ({detail}).</source>
        <translation>現場量測資料未能保存：無法使用 {path}（{detail}）。</translation>
    </message>
    <message>
        <source>Ask for the right to write there, then start the console again.</source>
        <translation>請取得該處的寫入權限，再重新啟動主控台。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: {path} belongs to another program.</source>
        <translation>現場量測資料未能保存：{path} 屬於另一個程式。</translation>
    </message>
    <message>
        <source>Move that file away, then start the console again.</source>
        <translation>請移走該檔案，再重新啟動主控台。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: a newer version wrote {path}.</source>
        <translation>現場量測資料未能保存：{path} 由較新的版本寫入。</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>請啟動較新的版本。</translation>
    </message>
    <message>
        <source>The file of the floor&apos;s measures is damaged; it was set aside as {path}.</source>
        <translation>現場量測檔案已損壞；已改名保留為 {path}。</translation>
    </message>
    <message>
        <source>Put a backup of it in its place if charts of earlier days are needed.</source>
        <translation>若需要先前日期的圖表，請放回備份檔。</translation>
    </message>
    <message>
        <source>The measures of {queue} of the 15 minutes from {start} cannot be read.</source>
        <translation>{queue} 自 {start} 起 15 分鐘的量測資料無法讀取。</translation>
    </message>
    <message>
        <source>If more of them follow, have the disk looked at.</source>
        <translation>若再次發生，請檢查磁碟。</translation>
    </message>
    <message>
        <source>Measures of the floor are kept again.</source>
        <translation>現場量測資料已恢復保存。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This was refused: {code}</source>
        <translation>操作被拒：{code}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>what is affected</source>
        <translation>影響範圍</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>when it was noticed</source>
        <translation>察覺時間</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>the day it is due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>檢視結果</translation>
    </message>
    <message>
        <source>what will show it</source>
        <translation>如何證明</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>who was told</source>
        <translation>告知對象</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>who collected it</source>
        <translation>收集人</translation>
    </message>
    <message>
        <source>when it was collected</source>
        <translation>收集時間</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>This incident is not in the store.</source>
        <translation>資料庫中沒有這個事件。</translation>
    </message>
    <message>
        <source>Open it again from the board.</source>
        <translation>請從事件看板重新開啟。</translation>
    </message>
    <message>
        <source>This report is stored already, as number {number}.</source>
        <translation>此通報已儲存，編號 {number}。</translation>
    </message>
    <message>
        <source>Open it on the board.</source>
        <translation>請在事件看板開啟。</translation>
    </message>
    <message>
        <source>This cannot be done while the incident is “{state}”.</source>
        <translation>事件為「{state}」時無法進行此操作。</translation>
    </message>
    <message>
        <source>The buttons in the header show what can be done now.</source>
        <translation>頁首的按鈕顯示目前可進行的操作。</translation>
    </message>
    <message>
        <source>Somebody was first: {by} did this at {at}.</source>
        <translation>已有人先處理：{by} 於 {at} 完成。</translation>
    </message>
    <message>
        <source>The page shows how it stands now.</source>
        <translation>頁面已顯示最新情況。</translation>
    </message>
    <message>
        <source>The incident has ended: {state}.</source>
        <translation>事件已結束：{state}。</translation>
    </message>
    <message>
        <source>Report a new incident if it happens again.</source>
        <translation>若再次發生，請通報新事件。</translation>
    </message>
    <message>
        <source>The incident has this grade already: {severity}.</source>
        <translation>事件已是此等級：{severity}。</translation>
    </message>
    <message>
        <source>Choose another grade.</source>
        <translation>請選擇其他等級。</translation>
    </message>
    <message>
        <source>Only the commander may lower the grade: {commander}.</source>
        <translation>僅指揮官可調降等級：{commander}。</translation>
    </message>
    <message>
        <source>Ask the commander, or raise the grade, which anybody in the response may.</source>
        <translation>請洽指揮官；調升等級則應變人員皆可。</translation>
    </message>
    <message>
        <source>From severity II on, a second person must agree.</source>
        <translation>等級 II 以上須第二人同意。</translation>
    </message>
    <message>
        <source>Name the person who agreed.</source>
        <translation>請填寫同意者。</translation>
    </message>
    <message>
        <source>The second person cannot be you.</source>
        <translation>第二人不能是您本人。</translation>
    </message>
    <message>
        <source>Name somebody else who agreed.</source>
        <translation>請填寫另一位同意者。</translation>
    </message>
    <message>
        <source>An incident cannot be merged into itself.</source>
        <translation>事件不能併入自己。</translation>
    </message>
    <message>
        <source>Choose another open incident.</source>
        <translation>請選擇其他未結事件。</translation>
    </message>
    <message>
        <source>{incident} has ended ({state}) and takes nothing in.</source>
        <translation>{incident} 已結束（{state}），無法再併入。</translation>
    </message>
    <message>
        <source>{count} steps are still open: {steps}.</source>
        <translation>尚有 {count} 個步驟未完成：{steps}。</translation>
    </message>
    <message>
        <source>Finish or skip them, or give a reason to end without them.</source>
        <translation>請完成或略過，或寫明未完成即結束的原因。</translation>
    </message>
    <message>
        <source>It ended more than {hours} hours ago and stays closed.</source>
        <translation>已結束超過 {hours} 小時，不再開啟。</translation>
    </message>
    <message>
        <source>Report a new incident.</source>
        <translation>請通報新事件。</translation>
    </message>
    <message>
        <source>The playbook cannot be read: line {line}, column {column}: {what}</source>
        <translation>應變手冊無法讀取：第 {line} 行第 {column} 欄：{what}</translation>
    </message>
    <message>
        <source>Have the playbook repaired; until then write what is done into the log.</source>
        <translation>請修正應變手冊；在此之前請將處置記入日誌。</translation>
    </message>
    <message>
        <source>The playbook “{playbook}” is not for this kind of incident.</source>
        <translation>應變手冊「{playbook}」不適用此類型事件。</translation>
    </message>
    <message>
        <source>Choose the playbook of this kind.</source>
        <translation>請選擇此類型的應變手冊。</translation>
    </message>
    <message>
        <source>A response needs a commander.</source>
        <translation>應變須有指揮官。</translation>
    </message>
    <message>
        <source>Name one person.</source>
        <translation>請指派一人。</translation>
    </message>
    <message>
        <source>Only the commander may do this: {commander}.</source>
        <translation>僅指揮官可進行：{commander}。</translation>
    </message>
    <message>
        <source>Ask the commander.</source>
        <translation>請洽指揮官。</translation>
    </message>
    <message>
        <source>The commander cannot simply leave: somebody must command at any time.</source>
        <translation>指揮官不得逕自離任：任何時刻都須有人指揮。</translation>
    </message>
    <message>
        <source>Name another commander first.</source>
        <translation>請先指派新的指揮官。</translation>
    </message>
    <message>
        <source>This response has no role “{role}”.</source>
        <translation>此應變沒有角色「{role}」。</translation>
    </message>
    <message>
        <source>Choose a role of the playbook.</source>
        <translation>請選擇應變手冊中的角色。</translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation>未指定人員。</translation>
    </message>
    <message>
        <source>Pick a person of the list.</source>
        <translation>請由名單選擇一人。</translation>
    </message>
    <message>
        <source>{person} holds the role “{role}” already.</source>
        <translation>{person} 已擔任「{role}」。</translation>
    </message>
    <message>
        <source>Name somebody else, or leave it.</source>
        <translation>請指定他人，或維持現狀。</translation>
    </message>
    <message>
        <source>Nobody holds the role “{role}” yet.</source>
        <translation>「{role}」尚無人擔任。</translation>
    </message>
    <message>
        <source>Assign it first.</source>
        <translation>請先指派。</translation>
    </message>
    <message>
        <source>The role “{role}” was given to {person}.</source>
        <translation>「{role}」已指派給 {person}。</translation>
    </message>
    <message>
        <source>Only {person} can accept or decline it.</source>
        <translation>僅 {person} 可接受或婉拒。</translation>
    </message>
    <message>
        <source>The role “{role}” was accepted already at {at}.</source>
        <translation>「{role}」已於 {at} 接受。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>無須再處理。</translation>
    </message>
    <message>
        <source>The role “{role}” was declined already.</source>
        <translation>「{role}」已被婉拒。</translation>
    </message>
    <message>
        <source>Assign it to somebody else.</source>
        <translation>請改派他人。</translation>
    </message>
    <message>
        <source>{person} commanded this response and cannot sign its review.</source>
        <translation>{person} 曾指揮此應變，不得簽署檢討。</translation>
    </message>
    <message>
        <source>Have a second person sign.</source>
        <translation>請由另一人簽署。</translation>
    </message>
    <message>
        <source>Nobody was named to sign.</source>
        <translation>未指定簽署人。</translation>
    </message>
    <message>
        <source>Name a person other than the commander.</source>
        <translation>請指定指揮官以外的人。</translation>
    </message>
    <message>
        <source>The review is not written yet.</source>
        <translation>尚未撰寫檢討。</translation>
    </message>
    <message>
        <source>Write it with “Review…”, then close.</source>
        <translation>請先用「檢討…」撰寫，再結案。</translation>
    </message>
    <message>
        <source>This response has no step “{step}”.</source>
        <translation>此應變沒有步驟「{step}」。</translation>
    </message>
    <message>
        <source>The page shows the steps as they are now.</source>
        <translation>頁面已顯示目前的步驟。</translation>
    </message>
    <message>
        <source>The step “{step}” does not belong to the path that was chosen.</source>
        <translation>步驟「{step}」不在所選的路徑上。</translation>
    </message>
    <message>
        <source>Change the choice that leads to it, or add a step.</source>
        <translation>請變更通往該步驟的選擇，或新增步驟。</translation>
    </message>
    <message>
        <source>Already done by {by} at {at}: {step}</source>
        <translation>已由 {by} 於 {at} 完成：{step}</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>請進行下一步。</translation>
    </message>
    <message>
        <source>Already skipped by {by} at {at}: {step}</source>
        <translation>已由 {by} 於 {at} 略過：{step}</translation>
    </message>
    <message>
        <source>Reopen it if it must be done after all.</source>
        <translation>若仍須辦理，請重新開啟。</translation>
    </message>
    <message>
        <source>The step is still open: {step}</source>
        <translation>步驟尚未完成：{step}</translation>
    </message>
    <message>
        <source>It needs no reopening.</source>
        <translation>無須重新開啟。</translation>
    </message>
    <message>
        <source>This step is ticked by an act of the whole incident: {step}</source>
        <translation>此步驟由整個事件的操作自動完成：{step}</translation>
    </message>
    <message>
        <source>Use the button in the header.</source>
        <translation>請使用頁首的按鈕。</translation>
    </message>
    <message>
        <source>This step cannot be skipped: {step}</source>
        <translation>此步驟不得略過：{step}</translation>
    </message>
    <message>
        <source>Do it, or hand it over.</source>
        <translation>請辦理或交接。</translation>
    </message>
    <message>
        <source>Only these may skip this step: {roles}</source>
        <translation>僅下列角色可略過此步驟：{roles}</translation>
    </message>
    <message>
        <source>Ask one of them, or do the step.</source>
        <translation>請洽其中一位，或自行完成。</translation>
    </message>
    <message>
        <source>It cannot end without this step: {step}</source>
        <translation>未完成此步驟不得結束：{step}</translation>
    </message>
    <message>
        <source>Do the step; no reason takes its place.</source>
        <translation>請完成該步驟；任何理由都不能取代。</translation>
    </message>
    <message>
        <source>The last of {made} tries was only just made: {step}</source>
        <translation>剛剛才完成第 {made} 次聯繫：{step}</translation>
    </message>
    <message>
        <source>Try again at {at} or later; {tries} tries are needed in all.</source>
        <translation>請於 {at} 之後再試；共需 {tries} 次。</translation>
    </message>
    <message>
        <source>The step needs a choice: {step}</source>
        <translation>此步驟須作選擇：{step}</translation>
    </message>
    <message>
        <source>Pick one of its answers.</source>
        <translation>請選擇一個答案。</translation>
    </message>
    <message>
        <source>The step has no answer “{choice}”.</source>
        <translation>此步驟沒有答案「{choice}」。</translation>
    </message>
    <message>
        <source>Evidence is missing: {field}</source>
        <translation>缺少佐證：{field}</translation>
    </message>
    <message>
        <source>Fill in the field marked *.</source>
        <translation>請填寫標有 * 的欄位。</translation>
    </message>
    <message>
        <source>The step does not ask for “{field}”.</source>
        <translation>此步驟不需要「{field}」。</translation>
    </message>
    <message>
        <source>Write it into the log instead.</source>
        <translation>請改記入日誌。</translation>
    </message>
    <message>
        <source>What was entered does not fit the field: {field}</source>
        <translation>輸入內容不符欄位要求：{field}</translation>
    </message>
    <message>
        <source>Enter it in the form the field shows.</source>
        <translation>請依欄位所示格式輸入。</translation>
    </message>
    <message>
        <source>The limit must be longer than nothing.</source>
        <translation>時限必須大於零。</translation>
    </message>
    <message>
        <source>Enter minutes, or leave it empty.</source>
        <translation>請輸入分鐘數，或留空。</translation>
    </message>
    <message>
        <source>Something is missing: {field}.</source>
        <translation>有缺漏：{field}。</translation>
    </message>
    <message>
        <source>Write it and try again.</source>
        <translation>請填寫後再試。</translation>
    </message>
    <message>
        <source>The text is too long: {field}, at most {limit} characters.</source>
        <translation>內容過長：{field}，最多 {limit} 字。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>請縮短；您寫的內容仍保留。</translation>
    </message>
    <message>
        <source>This time is still to come: {field}.</source>
        <translation>此時間尚未到：{field}。</translation>
    </message>
    <message>
        <source>Enter a time up to now.</source>
        <translation>請輸入現在以前的時間。</translation>
    </message>
    <message>
        <source>This time is over already: {field}.</source>
        <translation>此時間已過：{field}。</translation>
    </message>
    <message>
        <source>Enter a time to come.</source>
        <translation>請輸入未來的時間。</translation>
    </message>
    <message>
        <source>It cannot be noticed before it began.</source>
        <translation>察覺時間不得早於發生時間。</translation>
    </message>
    <message>
        <source>Correct one of the two times.</source>
        <translation>請更正其中一個時間。</translation>
    </message>
    <message>
        <source>This alarm no longer stands as it was shown: it ended or came back.</source>
        <translation>這則警報已不是畫面上的樣子：它已結束或再次發生。</translation>
    </message>
    <message>
        <source>Look at the list as it is now.</source>
        <translation>請看目前的清單。</translation>
    </message>
    <message>
        <source>{by} acknowledged this alarm at {at}, at {desk}.</source>
        <translation>{by} 已於 {at} 在 {desk} 確認這則警報。</translation>
    </message>
    <message>
        <source>Ask {by} what is being done about it.</source>
        <translation>請向 {by} 了解處理情形。</translation>
    </message>
    <message>
        <source>{by} shelved this alarm at {desk}, until {until}.</source>
        <translation>{by} 已在 {desk} 暫時擱置這則警報，至 {until}。</translation>
    </message>
    <message>
        <source>Take it off the shelf first.</source>
        <translation>請先取消擱置。</translation>
    </message>
    <message>
        <source>This alarm does not lie on the shelf any more.</source>
        <translation>這則警報已不在擱置中。</translation>
    </message>
    <message>
        <source>A critical alarm cannot be shelved.</source>
        <translation>重大警報不可擱置。</translation>
    </message>
    <message>
        <source>Acknowledge it; it then makes no sound.</source>
        <translation>請按確認；確認後就不再發聲。</translation>
    </message>
    <message>
        <source>An alarm can be shelved for 5, 10 or 15 minutes.</source>
        <translation>警報可擱置 5、10 或 15 分鐘。</translation>
    </message>
    <message>
        <source>Choose one of them; it can be shelved again afterwards.</source>
        <translation>請擇一；時間到後可再次擱置。</translation>
    </message>
    <message>
        <source>A reason is needed; it goes into the log.</source>
        <translation>須填寫原因，將記入日誌。</translation>
    </message>
    <message>
        <source>Write one sentence.</source>
        <translation>請寫一句話。</translation>
    </message>
    <message>
        <source>The text is too long: at most {limit} characters.</source>
        <translation>文字過長：最多 {limit} 字。</translation>
    </message>
    <message>
        <source>This alarm proposes no incident.</source>
        <translation>這則警報沒有建議通報事件。</translation>
    </message>
    <message>
        <source>Report one with F8 if it is needed.</source>
        <translation>如有需要，請按 F8 通報。</translation>
    </message>
    <message>
        <source>{by} answered this proposal at {at}, at {desk}.</source>
        <translation>{by} 已於 {at} 在 {desk} 回覆這項建議。</translation>
    </message>
    <message>
        <source>The alarm shows what came of it.</source>
        <translation>結果顯示在該警報上。</translation>
    </message>
    <message>
        <source>{by} changed the rules at {at}, at {desk}, while you were editing them.</source>
        <translation>您編輯期間，{by} 已於 {at} 在 {desk} 更改規則。</translation>
    </message>
    <message>
        <source>Look at the rules as they are now, and make your change again.</source>
        <translation>請看目前的規則，再重新修改。</translation>
    </message>
    <message>
        <source>A rule has no name.</source>
        <translation>有一條規則沒有名稱。</translation>
    </message>
    <message>
        <source>Give it one that says what is wrong when it fires.</source>
        <translation>請取一個能說明觸發時出了什麼問題的名稱。</translation>
    </message>
    <message>
        <source>The rule “{rule}” is there twice.</source>
        <translation>規則「{rule}」重複。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>請刪除其中一條。</translation>
    </message>
    <message>
        <source>The rule “{rule}” tests nothing.</source>
        <translation>規則「{rule}」沒有任何條件。</translation>
    </message>
    <message>
        <source>Add a figure and a threshold, or remove the rule.</source>
        <translation>請加入指標與門檻，或刪除這條規則。</translation>
    </message>
    <message>
        <source>A number in the rule “{rule}” cannot be used.</source>
        <translation>規則「{rule}」中有無法使用的數字。</translation>
    </message>
    <message>
        <source>Delays are 0 to 60 minutes; thresholds are numbers; a deadband is not below 0.</source>
        <translation>延遲為 0 至 60 分鐘；門檻須為數字；回差不可小於 0。</translation>
    </message>
    <message>
        <source>The rule “{rule}” compares a figure with a goal that it does not have.</source>
        <translation>規則「{rule}」將某指標與目標比較，但該指標沒有目標。</translation>
    </message>
    <message>
        <source>Give a threshold in the figure&apos;s own unit.</source>
        <translation>請以該指標本身的單位填寫門檻。</translation>
    </message>
    <message>
        <source>The rule “{rule}” mixes a figure of the whole centre with figures of a queue.</source>
        <translation>規則「{rule}」混用了全中心與單一佇列的指標。</translation>
    </message>
    <message>
        <source>Make two rules of it.</source>
        <translation>請拆成兩條規則。</translation>
    </message>
    <message>
        <source>Only notes and decisions can be corrected by words.</source>
        <translation>僅記事與決定可用文字更正。</translation>
    </message>
    <message>
        <source>Write a new note that puts it right.</source>
        <translation>請另寫一則記事更正。</translation>
    </message>
    <message>
        <source>{name} may not do this: the post “{post}” has no permission for it.</source>
        <translation>{name} 無權進行：職務「{post}」沒有此權限。</translation>
    </message>
    <message>
        <source>Ask a supervisor or the duty manager.</source>
        <translation>請洽主管或值班經理。</translation>
    </message>
    <message>
        <source>This person is not on the centre&apos;s list: {person}</source>
        <translation>此人不在中心名單中：{person}</translation>
    </message>
</context>
<context>
    <name>Regulating</name>
    <message>
        <source>The clock stops only when the report is filed.</source>
        <translation>送出通報後時限才會停止。</translation>
    </message>
    <message>
        <source>{incident}: the report is overdue. {clock}</source>
        <translation>{incident}：通報已逾期。{clock}</translation>
    </message>
    <message>
        <source>File it now; the log keeps that it is late.</source>
        <translation>請立即送出；紀錄會載明逾期。</translation>
    </message>
    <message>
        <source>{incident}: {share}% of the time for the report is gone. {clock}</source>
        <translation>{incident}：通報時限已過 {share}%。{clock}</translation>
    </message>
    <message>
        <source>Due at {time}; the draft is filled from the log.</source>
        <translation>期限 {time}；草稿已依紀錄填入。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>No queue figures: no floor is connected. The report is taken without them.</source>
        <translation>無佇列數據：尚未連接現場。通報照常受理。</translation>
    </message>
    <message>
        <source>{agents} agents below need</source>
        <translation>人力不足 {agents} 人</translation>
    </message>
    <message>
        <source>BLIND for {age}: these are the last known figures, and the report says so.</source>
        <translation>已無資料 {age}：以下為最後已知數據，通報中亦會註明。</translation>
    </message>
    <message>
        <source>These figures are {age} old.</source>
        <translation>此數據為 {age}前的資料。</translation>
    </message>
    <message>
        <source>{queue} none waiting</source>
        <translation>{queue} 無人等候</translation>
    </message>
    <message>
        <source>{queue} {waiting} waiting, longest {longest}, service level {level}</source>
        <translation>{queue} 等候 {waiting}，最長 {longest}，服務水準 {level}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>剛才</translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation>−{minutes} 分鐘</translation>
    </message>
    <message>
        <source>Time it began</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Today {time} · noticed {noticed}</source>
        <translation>今日 {time} · {noticed} 察覺</translation>
    </message>
    <message>
        <source>Yesterday {time} · noticed {noticed}</source>
        <translation>昨日 {time} · {noticed} 察覺</translation>
    </message>
    <message>
        <source>{day} {time} · noticed {noticed}</source>
        <translation>{day} {time} · {noticed} 察覺</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>通報事件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Transfers fail with code 96 at every branch</source>
        <translation>所有分行轉帳均失敗，代碼 96</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>什麼類型？</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>何時發生？</translation>
    </message>
    <message>
        <source>What is affected?</source>
        <translation>影響什麼？</translation>
    </message>
    <message>
        <source>Choose the kind first.</source>
        <translation>請先選擇類型。</translation>
    </message>
    <message>
        <source>Say in a few words what is affected.</source>
        <translation>請簡述影響範圍。</translation>
    </message>
    <message>
        <source>Added by the console</source>
        <translation>主控台自動附上</translation>
    </message>
    <message>
        <source>This may be the same as:</source>
        <translation>可能與下列事件相同：</translation>
    </message>
    <message>
        <source>No open incident looks like this one.</source>
        <translation>沒有類似的未結事件。</translation>
    </message>
    <message>
        <source>log verified</source>
        <translation>日誌已驗證</translation>
    </message>
    <message>
        <source>log NOT intact</source>
        <translation>日誌不完整</translation>
    </message>
    <message>
        <source>log not verified</source>
        <translation>日誌未驗證</translation>
    </message>
    <message>
        <source>As of {time} · {state} · entry {count}, head {head}</source>
        <translation>截至 {time} · {state} · 第 {count} 筆，鏈首 {head}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>應變小組</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢討</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>written down late</source>
        <translation>延後記錄</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>The script was copied.</source>
        <translation>已複製話術。</translation>
    </message>
    <message>
        <source>Beside the playbook</source>
        <translation>應變手冊旁的分頁</translation>
    </message>
    <message>
        <source>No incident is open. F8 reports one; it then appears here and on the board.</source>
        <translation>目前沒有未結事件。按 F8 通報後即顯示於此處與事件看板。</translation>
    </message>
</context>
<context>
    <name>Restricted</name>
    <message>
        <source>Restricted</source>
        <translation>限閱</translation>
    </message>
    <message>
        <source>Restricted: its team, the reporter and duty managers see more than this code name.</source>
        <translation>限閱：僅小組成員、通報人與值班經理可看到代號以外的內容。</translation>
    </message>
    <message>
        <source>Restricted: speak of it as {name} only; your screen shows the details.</source>
        <translation>限閱：對外只稱 {name}；您的畫面顯示細節。</translation>
    </message>
    <message>
        <source>There is no sign-in yet: this guards against accidents, not against somebody who claims another name.</source>
        <translation>目前尚無登入驗證：這能防止無意看到，不能防止有人冒用他人名義。</translation>
    </message>
    <message>
        <source>{incident} {name}: a clock asks for its team.</source>
        <translation>{incident} {name}：有時限需要其小組處理。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <translation>促成因素</translation>
    </message>
    <message>
        <source>How it was resolved</source>
        <translation>如何排除</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Was the playbook usable?</source>
        <translation>應變手冊是否可用？</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>做得好的地方</translation>
    </message>
    <message>
        <source>What did not go well</source>
        <translation>做得不好的地方</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>waits for the signature</source>
        <translation>等待簽署</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>Change or release</source>
        <translation>變更或上線</translation>
    </message>
    <message>
        <source>Software fault</source>
        <translation>軟體故障</translation>
    </message>
    <message>
        <source>Hardware fault</source>
        <translation>硬體故障</translation>
    </message>
    <message>
        <source>Network or power</source>
        <translation>網路或電力</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Too little capacity</source>
        <translation>容量不足</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>人力不足</translation>
    </message>
    <message>
        <source>Procedure missing or wrong</source>
        <translation>程序缺漏或錯誤</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Wrong or late information</source>
        <translation>資訊錯誤或延遲</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻擊</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>詐欺</translation>
    </message>
    <message>
        <source>Weather, building, public event</source>
        <translation>天候、建築、公共事件</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>prevent</source>
        <translation>預防</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>偵測</translation>
    </message>
    <message>
        <source>mitigate</source>
        <translation>減輕</translation>
    </message>
    <message>
        <source>process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done, to be verified</source>
        <translation>已完成，待驗證</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已驗證</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>以電話</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>以郵件</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>在會議中</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>以信函</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>事後檢討</translation>
    </message>
    <message>
        <source>The action is done</source>
        <translation>改善事項已完成</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>完成的佐證</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Verify the action</source>
        <translation>驗證改善事項</translation>
    </message>
    <message>
        <source>What was looked at and found</source>
        <translation>檢視了什麼、結果如何</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>還不夠好</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>還缺什麼</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已納入</translation>
    </message>
    <message>
        <source>In which version of the playbook</source>
        <translation>納入哪一版應變手冊</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>不採納此修改</translation>
    </message>
    <message>
        <source>Why the playbook stays as it is</source>
        <translation>為何維持手冊原樣</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採納</translation>
    </message>
    <message>
        <source>Leave the action out</source>
        <translation>刪去改善事項</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>刪去</translation>
    </message>
    <message>
        <source>Send the review back</source>
        <translation>退回檢討</translation>
    </message>
    <message>
        <source>Comments for its authors</source>
        <translation>給撰寫人的意見</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Describe what people saw and knew then. Causes, not culprits.</source>
        <translation>寫下當時大家看到與知道的事。談原因，不究責。</translation>
    </message>
    <message>
        <source>Put the draft from the log in</source>
        <translation>放入由日誌產生的草稿</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排定</translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation>規劃改善行動</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What will show that it works</source>
        <translation>如何證明有效</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>請填寫要做什麼。</translation>
    </message>
    <message>
        <source>Other owner or day</source>
        <translation>更改負責人或日期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Name one person of the list as its owner.</source>
        <translation>請從名單指定一位負責人。</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-08 18:00.</source>
        <translation>請以 2026-12-08 18:00 的格式填寫。</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>尚缺：{what}</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>應改成怎樣</translation>
    </message>
    <message>
        <source>Change the playbook</source>
        <translation>修改應變手冊</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提議</translation>
    </message>
    <message>
        <source>whole playbook</source>
        <translation>整份應變手冊</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The result was told</source>
        <translation>已告知結果</translation>
    </message>
    <message>
        <source>Told to (the reporter, a department)</source>
        <translation>告知對象（通報人、部門）</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>告知人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>告知的內容</translation>
    </message>
    <message>
        <source>Say who was told, and by whom.</source>
        <translation>請填寫告知對象與告知人。</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>請填寫告知的內容。</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>簽署檢討</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>Fingerprint of this wording: {digest}. After the signature it is fixed.</source>
        <translation>此內容的指紋：{digest}。簽署後不再變動。</translation>
    </message>
    <message>
        <source>Nothing is written under: {sections}</source>
        <translation>以下各節尚未填寫：{sections}</translation>
    </message>
    <message>
        <source>Nobody is on record as told: neither the reporter nor a department.</source>
        <translation>沒有告知結果的紀錄：通報人與部門都沒有。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽署人</translation>
    </message>
    <message>
        <source>Name who signs: neither commander nor author.</source>
        <translation>請指定簽署人：既非指揮官也非撰寫人。</translation>
    </message>
    <message>
        <source>What happened and what helps next time; causes, not culprits.</source>
        <translation>發生了什麼、下次怎樣更好；談原因，不究責。</translation>
    </message>
    <message>
        <source>{person}, {time}, fingerprint {digest}</source>
        <translation>{person}，{time}，指紋 {digest}</translation>
    </message>
    <message>
        <source>Submitted by {person}; somebody who neither commanded nor wrote reads and signs it.</source>
        <translation>{person} 已送簽；由既未指揮也未撰寫的人閱讀並簽署。</translation>
    </message>
    <message>
        <source>Sent back by {person}: {comments}</source>
        <translation>{person} 退回：{comments}</translation>
    </message>
    <message>
        <source>Result told…</source>
        <translation>已告知結果…</translation>
    </message>
    <message>
        <source>Action…</source>
        <translation>改善事項…</translation>
    </message>
    <message>
        <source>Playbook change…</source>
        <translation>修改手冊…</translation>
    </message>
    <message>
        <source>version {version} · {person} {time}</source>
        <translation>第 {version} 版 · {person} {time}</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>尚未填寫</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>撰寫…</translation>
    </message>
    <message>
        <source>same cause in the last 6 months: {incidents}</source>
        <translation>近 6 個月相同原因：{incidents}</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>指定…</translation>
    </message>
    <message>
        <source>{person} until {day}</source>
        <translation>{person}，期限 {day}</translation>
    </message>
    <message>
        <source>shown by: {proof}</source>
        <translation>證明方式：{proof}</translation>
    </message>
    <message>
        <source>done: {evidence}</source>
        <translation>完成：{evidence}</translation>
    </message>
    <message>
        <source>open again: {reason}</source>
        <translation>重新開啟：{reason}</translation>
    </message>
    <message>
        <source>verified by {person}: {finding}</source>
        <translation>{person} 驗證：{finding}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Other owner or day…</source>
        <translation>更改負責人或日期…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>刪去…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>驗證…</translation>
    </message>
    <message>
        <source>Not good enough…</source>
        <translation>還不夠好…</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提議</translation>
    </message>
    <message>
        <source>in version {version}</source>
        <translation>第 {version} 版</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未採納</translation>
    </message>
    <message>
        <source>Taken over…</source>
        <translation>已納入…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>不採納…</translation>
    </message>
    <message>
        <source>{change} Playbook, {where}: {what}</source>
        <translation>{change} 應變手冊，{where}：{what}</translation>
    </message>
    <message>
        <source>{person} told {to} {channel}</source>
        <translation>{person} {channel}告知 {to}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>The review begins when the service is back.</source>
        <translation>服務恢復後開始檢討。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>送簽</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>簽署…</translation>
    </message>
    <message>
        <source>{count} actions open</source>
        <translation>{count} 件改善事項未完成</translation>
    </message>
</context>
<context>
    <name>ReviewDraft</name>
    <message>
        <source>to notice (TTD)</source>
        <translation>到發現（TTD）</translation>
    </message>
    <message>
        <source>to acknowledge (TTA)</source>
        <translation>到確認（TTA）</translation>
    </message>
    <message>
        <source>to engage (TTE)</source>
        <translation>到指揮就位（TTE）</translation>
    </message>
    <message>
        <source>to the first update (TTM)</source>
        <translation>到首次狀況更新（TTM）</translation>
    </message>
    <message>
        <source>to stabilise (TTS)</source>
        <translation>到穩定（TTS）</translation>
    </message>
    <message>
        <source>to restore (TTR)</source>
        <translation>到恢復（TTR）</translation>
    </message>
    <message>
        <source>from there to the close (TTC)</source>
        <translation>之後到結案（TTC）</translation>
    </message>
    <message>
        <source>What would have shown it earlier?</source>
        <translation>什麼能更早發現？</translation>
    </message>
    <message>
        <source>Which decision would look different with what is known now?</source>
        <translation>以現在所知，哪個決定會不同？</translation>
    </message>
    <message>
        <source>What changed last before it began?</source>
        <translation>開始之前最後變更了什麼？</translation>
    </message>
    <message>
        <source>On which system or supplier did it depend?</source>
        <translation>依賴哪個系統或供應商？</translation>
    </message>
    <message>
        <source>What did people do meanwhile, and did it hold?</source>
        <translation>期間大家怎麼做？撐得住嗎？</translation>
    </message>
    <message>
        <source>What happened at the first contact?</source>
        <translation>首次接觸時發生了什麼？</translation>
    </message>
    <message>
        <source>What was promised, and was it kept?</source>
        <translation>承諾了什麼？做到了嗎？</translation>
    </message>
    <message>
        <source>Why did the forecast not see it?</source>
        <translation>預測為何沒有看到？</translation>
    </message>
    <message>
        <source>Were there enough people to lend, and soon enough?</source>
        <translation>可支援的人力夠嗎？來得及嗎？</translation>
    </message>
    <message>
        <source>What failed at the site, and what held?</source>
        <translation>現場什麼失效？什麼撐住了？</translation>
    </message>
    <message>
        <source>Who could not be reached?</source>
        <translation>聯絡不上誰？</translation>
    </message>
    <message>
        <source>Who had access, and why?</source>
        <translation>誰有權限？為什麼？</translation>
    </message>
    <message>
        <source>Which data, of whom, went where?</source>
        <translation>誰的哪些資料、流向何處？</translation>
    </message>
    <message>
        <source>What was the pattern, and when was it first seen?</source>
        <translation>模式是什麼？最早何時看到？</translation>
    </message>
    <message>
        <source>Which control should have stopped it?</source>
        <translation>哪個控制本應攔下？</translation>
    </message>
    <message>
        <source>{name}, {kind}: {affected}.</source>
        <translation>{name}，{kind}：{affected}。</translation>
    </message>
    <message>
        <source>Worst grade: {grade}.</source>
        <translation>最高等級：{grade}。</translation>
    </message>
    <message>
        <source>Commanded by {people}.</source>
        <translation>指揮：{people}。</translation>
    </message>
    <message>
        <source>Began {time} (as reported).</source>
        <translation>{time} 開始（依通報）。</translation>
    </message>
    <message>
        <source>Phase {phase}: {begun} to {ended}</source>
        <translation>階段「{phase}」：{begun} 至 {ended}</translation>
    </message>
    <message>
        <source>{grade} for {time}</source>
        <translation>{grade} 歷時 {time}</translation>
    </message>
    <message>
        <source>{queue} at the report: {waiting} waiting, longest {longest}, service level {level}</source>
        <translation>{queue} 通報時：等候 {waiting}，最長 {longest}，服務水準 {level}</translation>
    </message>
    <message>
        <source>There was no playbook; all steps were added by hand.</source>
        <translation>沒有應變手冊；所有步驟都是自行加入。</translation>
    </message>
    <message>
        <source>{met} steps in time, {missed} clocks ran out.</source>
        <translation>{met} 個步驟準時，{missed} 個時限到期。</translation>
    </message>
    <message>
        <source>The playbook was followed as it is written.</source>
        <translation>完全依應變手冊執行。</translation>
    </message>
    <message>
        <source>{clock}: filed {time}</source>
        <translation>{clock}：{time} 已通報</translation>
    </message>
    <message>
        <source>{clock}: filed late, {time}</source>
        <translation>{clock}：{time} 逾期通報</translation>
    </message>
    <message>
        <source>{clock}: not filed</source>
        <translation>{clock}：未通報</translation>
    </message>
    <message>
        <source>{clock}: waived</source>
        <translation>{clock}：免報</translation>
    </message>
    <message>
        <source>skipped: {step} ({reason})</source>
        <translation>略過：{step}（{reason}）</translation>
    </message>
    <message>
        <source>added: {step}</source>
        <translation>加入：{step}</translation>
    </message>
    <message>
        <source>{late} late: {step}</source>
        <translation>逾時 {late}：{step}</translation>
    </message>
    <message>
        <source>done again: {step} ({reason})</source>
        <translation>重做：{step}（{reason}）</translation>
    </message>
    <message>
        <source>{time}, written down late</source>
        <translation>{time}，事後補記</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{what}: {value} ({source}, {time})</source>
        <translation>{what}：{value}（{source}，{time}）</translation>
    </message>
    <message>
        <source>{queue}: {minutes} min in degraded mode</source>
        <translation>{queue}：降級運作 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{queue}: still in degraded mode</source>
        <translation>{queue}：仍在降級運作</translation>
    </message>
    <message>
        <source>{work} put off: {counted} in, {out} out, {open} open</source>
        <translation>延後的{work}：計入 {counted}、計出 {out}、未結 {open}</translation>
    </message>
    <message>
        <source>Files attached: {count}</source>
        <translation>附件：{count} 份</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>從未確認生效</translation>
    </message>
    <message>
        <source>in force {time}, says {name}</source>
        <translation>{time} 生效，確認人 {name}</translation>
    </message>
    <message>
        <source>not undone yet</source>
        <translation>尚未復原</translation>
    </message>
    <message>
        <source>undone {time}, says {name}</source>
        <translation>{time} 已復原，確認人 {name}</translation>
    </message>
</context>
<context>
    <name>ReviewLog</name>
    <message>
        <source>{section}, version {version}: {text}</source>
        <translation>{section}，第 {version} 版：{text}</translation>
    </message>
    <message>
        <source>Root cause: {cause}</source>
        <translation>根本原因：{cause}</translation>
    </message>
    <message>
        <source>Action {action}: {title}. {person} until {day}</source>
        <translation>改善事項 {action}：{title}。{person}，期限 {day}</translation>
    </message>
    <message>
        <source>Action {action} left out: {reason}</source>
        <translation>改善事項 {action} 已刪去：{reason}</translation>
    </message>
    <message>
        <source>Action “{action}”: now {person} until {day}, because {reason}</source>
        <translation>改善事項「{action}」：改由 {person}，期限 {day}，原因：{reason}</translation>
    </message>
    <message>
        <source>Action “{action}” done: {evidence}</source>
        <translation>改善事項「{action}」已完成：{evidence}</translation>
    </message>
    <message>
        <source>Action “{action}” verified: {finding}</source>
        <translation>改善事項「{action}」已驗證：{finding}</translation>
    </message>
    <message>
        <source>Action “{action}” is open again: {reason}</source>
        <translation>改善事項「{action}」重新開啟：{reason}</translation>
    </message>
    <message>
        <source>whole playbook</source>
        <translation>整份應變手冊</translation>
    </message>
    <message>
        <source>Playbook change {change} proposed ({where}): {what}. Why: {why}</source>
        <translation>提議修改應變手冊 {change}（{where}）：{what}。原因：{why}</translation>
    </message>
    <message>
        <source>Playbook change “{change}” taken over in version {version}</source>
        <translation>應變手冊修改「{change}」已納入第 {version} 版</translation>
    </message>
    <message>
        <source>Playbook change “{change}” rejected: {reason}</source>
        <translation>應變手冊修改「{change}」未採納：{reason}</translation>
    </message>
    <message>
        <source>Review submitted, fingerprint {digest}</source>
        <translation>檢討已送簽，指紋 {digest}</translation>
    </message>
    <message>
        <source>Review sent back: {comments}</source>
        <translation>檢討退回：{comments}</translation>
    </message>
    <message>
        <source>Review signed by {person}, fingerprint {digest}</source>
        <translation>檢討由 {person} 簽署，指紋 {digest}</translation>
    </message>
    <message>
        <source>{person} told {to} the result {channel}: {words}</source>
        <translation>{person} {channel}告知 {to} 結果：{words}</translation>
    </message>
</context>
<context>
    <name>ReviewRefusal</name>
    <message>
        <source>{by} wrote this section meanwhile, at {at}.</source>
        <translation>{by} 已於 {at} 改寫這一節。</translation>
    </message>
    <message>
        <source>Read the new wording, then write yours into it; yours is kept here.</source>
        <translation>請先閱讀新的內容，再把您的文字寫進去；您的文字仍保留在此。</translation>
    </message>
    <message>
        <source>{by} has submitted the review; somebody may be reading it to sign.</source>
        <translation>{by} 已將檢討送簽，可能有人正在閱讀準備簽署。</translation>
    </message>
    <message>
        <source>Send it back with a comment, then change it.</source>
        <translation>請附上意見退回，再行修改。</translation>
    </message>
    <message>
        <source>{person} signed the review at {at}; its wording is fixed.</source>
        <translation>{person} 已於 {at} 簽署檢討，內容不再變動。</translation>
    </message>
    <message>
        <source>Write what came later as an action&apos;s evidence or in a new incident.</source>
        <translation>後來的情形請寫入改善事項的佐證，或另行通報事件。</translation>
    </message>
    <message>
        <source>The review has not been submitted.</source>
        <translation>檢討尚未送簽。</translation>
    </message>
    <message>
        <source>Its authors submit it first.</source>
        <translation>請先由撰寫人送簽。</translation>
    </message>
    <message>
        <source>The review has no overview yet.</source>
        <translation>檢討還沒有概述。</translation>
    </message>
    <message>
        <source>Write at least the overview; the draft offers one.</source>
        <translation>請至少寫下概述；草稿提供了一份。</translation>
    </message>
    <message>
        <source>The review is not the one you read: it was changed since.</source>
        <translation>檢討已不是您讀到的內容：之後有人修改。</translation>
    </message>
    <message>
        <source>Read it again, then sign.</source>
        <translation>請重新閱讀後再簽署。</translation>
    </message>
    <message>
        <source>{person} wrote a part of this review and cannot sign it.</source>
        <translation>{person} 撰寫了這份檢討的一部分，不能簽署。</translation>
    </message>
    <message>
        <source>Name somebody who neither commanded nor wrote.</source>
        <translation>請指定既未指揮也未撰寫的人。</translation>
    </message>
    <message>
        <source>An action without an owner is done by nobody.</source>
        <translation>沒有負責人的改善事項沒有人會做。</translation>
    </message>
    <message>
        <source>Name one person.</source>
        <translation>請指定一個人。</translation>
    </message>
    <message>
        <source>There is no action {action} in this review.</source>
        <translation>這份檢討沒有改善事項 {action}。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
    <message>
        <source>“{action}” was called done by {by} at {at}.</source>
        <translation>「{action}」已由 {by} 於 {at} 報告完成。</translation>
    </message>
    <message>
        <source>Verify it, or send it back if it is not good enough.</source>
        <translation>請驗證，不夠好則退回。</translation>
    </message>
    <message>
        <source>“{action}” does not wait to be verified.</source>
        <translation>「{action}」並未等待驗證。</translation>
    </message>
    <message>
        <source>Its owner calls it done first, with what shows it.</source>
        <translation>請負責人先報告完成並附上佐證。</translation>
    </message>
    <message>
        <source>{person} owns this action or called it done.</source>
        <translation>{person} 是這件改善事項的負責人，或報告其完成的人。</translation>
    </message>
    <message>
        <source>Somebody else looks at it and verifies it.</source>
        <translation>請由其他人檢視並驗證。</translation>
    </message>
    <message>
        <source>There is no proposed change {change} in this review.</source>
        <translation>這份檢討沒有修改提議 {change}。</translation>
    </message>
    <message>
        <source>{by} has settled this proposal, at {at}.</source>
        <translation>{by} 已於 {at} 處理這項提議。</translation>
    </message>
    <message>
        <source>Nothing is left to do; the list shows how.</source>
        <translation>沒有要做的事了；清單顯示結果。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Reporter</source>
        <translation>通報人</translation>
    </message>
    <message>
        <source>Duty supervisor</source>
        <translation>當班主管</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮官</translation>
    </message>
    <message>
        <source>Deputy commander</source>
        <translation>副指揮官</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>記錄員</translation>
    </message>
    <message>
        <source>Floor lead</source>
        <translation>現場負責人</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>規劃</translation>
    </message>
    <message>
        <source>Technical liaison</source>
        <translation>技術聯絡人</translation>
    </message>
    <message>
        <source>Public information</source>
        <translation>對外發言</translation>
    </message>
    <message>
        <source>Internal liaison</source>
        <translation>內部聯絡人</translation>
    </message>
    <message>
        <source>Regulator reports</source>
        <translation>監管通報</translation>
    </message>
    <message>
        <source>Complaint officer</source>
        <translation>客訴專員</translation>
    </message>
    <message>
        <source>Safety and staff</source>
        <translation>安全與人員</translation>
    </message>
    <message>
        <source>Security and privacy</source>
        <translation>資安與隱私</translation>
    </message>
    <message>
        <source>Fraud desk</source>
        <translation>防詐專席</translation>
    </message>
    <message>
        <source>Logistics and cost</source>
        <translation>後勤與費用</translation>
    </message>
    <message>
        <source>Duty manager (review)</source>
        <translation>值班經理（檢討）</translation>
    </message>
</context>
<context>
    <name>RollRefusal</name>
    <message>
        <source>This roll is not one of the incident.</source>
        <translation>這份名單不屬於此事件。</translation>
    </message>
    <message>
        <source>Choose one of the list; it shows what stands.</source>
        <translation>請從清單中選一份。</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>名單上沒有姓名。</translation>
    </message>
    <message>
        <source>Add at least one name.</source>
        <translation>請至少加一個姓名。</translation>
    </message>
    <message>
        <source>A roll has at most {limit} names.</source>
        <translation>一份名單最多 {limit} 人。</translation>
    </message>
    <message>
        <source>Begin a second one, such as one for each site.</source>
        <translation>請另開一份，例如每個據點一份。</translation>
    </message>
    <message>
        <source>{name} would be on it twice.</source>
        <translation>{name} 會重複出現。</translation>
    </message>
    <message>
        <source>Leave one out.</source>
        <translation>請去掉一個。</translation>
    </message>
    <message>
        <source>“{title}” is closed.</source>
        <translation>「{title}」已結束。</translation>
    </message>
    <message>
        <source>Begin another one, or write a note.</source>
        <translation>請另開一份，或寫備註。</translation>
    </message>
    <message>
        <source>Somebody of these is not on this roll.</source>
        <translation>其中有人不在這份名單上。</translation>
    </message>
    <message>
        <source>Add the name first.</source>
        <translation>請先加入姓名。</translation>
    </message>
    <message>
        <source>This reply belongs to another kind of roll.</source>
        <translation>這個答覆屬於另一種名單。</translation>
    </message>
    <message>
        <source>Choose one of the replies that are offered.</source>
        <translation>請選擇所列的答覆。</translation>
    </message>
    <message>
        <source>{count} names are unsettled.</source>
        <translation>尚有 {count} 人未定。</translation>
    </message>
    <message>
        <source>Write what becomes of them.</source>
        <translation>請寫明如何處理。</translation>
    </message>
    <message>
        <source>“{title}”: {count} people are missing or unknown.</source>
        <translation>「{title}」：{count} 人失聯或不明。</translation>
    </message>
    <message>
        <source>Find them, or close the head-count with words about them.</source>
        <translation>請找到他們，或說明後結束清點。</translation>
    </message>
</context>
<context>
    <name>Rolls</name>
    <message>
        <source>Head-count</source>
        <translation>人員清點</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>支援召集</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>通知名單</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未詢問</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>失聯</translation>
    </message>
    <message>
        <source>was not on site</source>
        <translation>不在現場</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已詢問</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>會到</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>無人接聽</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>{count} {reply}</source>
        <translation>{reply} {count}</translation>
    </message>
    <message>
        <source>{coming} of {need} needed</source>
        <translation>需 {need}，可到 {coming}</translation>
    </message>
    <message>
        <source>unaccounted for: {count}</source>
        <translation>尚未確認：{count} 人</translation>
    </message>
    <message>
        <source>{kind} begun: {title}, {count} names</source>
        <translation>{kind}開始：{title}，{count} 人</translation>
    </message>
    <message>
        <source>{kind} begun: {title}, {count} names, {need} needed</source>
        <translation>{kind}開始：{title}，{count} 人，需 {need} 人</translation>
    </message>
    <message>
        <source>{title}: {names}: {reply}</source>
        <translation>{title}：{names}：{reply}</translation>
    </message>
    <message>
        <source>{title}: {names}: {reply} at {time}</source>
        <translation>{title}：{names}：{reply}，{time}</translation>
    </message>
    <message>
        <source>{title}: added {names}</source>
        <translation>{title}：加入 {names}</translation>
    </message>
    <message>
        <source>{title}: closed, all settled</source>
        <translation>{title}：結束，全數確認</translation>
    </message>
    <message>
        <source>{title}: closed with {count} unsettled: {note}</source>
        <translation>{title}：結束，{count} 人未定：{note}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等，另 {count} 人</translation>
    </message>
    <message>
        <source>Rolls</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Begin a roll</source>
        <translation>開始一份名單</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>名單用途</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>詢問對象</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>需要幾人</translation>
    </message>
    <message>
        <source>More names, one a line: visitors, contractors</source>
        <translation>其他姓名，每行一個：訪客、承包商</translation>
    </message>
    <message>
        <source>Name of the roll, such as the site</source>
        <translation>名單名稱，例如據點</translation>
    </message>
    <message>
        <source>Choose whom, or type a name.</source>
        <translation>請選擇對象或輸入姓名。</translation>
    </message>
    <message>
        <source>Give the roll a name.</source>
        <translation>請為名單命名。</translation>
    </message>
    <message>
        <source>only those typed below</source>
        <translation>只用下面輸入的</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>加入姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>每行一個姓名</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>請輸入姓名。</translation>
    </message>
    <message>
        <source>Close the roll</source>
        <translation>結束名單</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>{count} unsettled: {names}</source>
        <translation>{count} 人未定：{names}</translation>
    </message>
    <message>
        <source>What becomes of them (goes into the log)</source>
        <translation>如何處理（記入日誌）</translation>
    </message>
    <message>
        <source>Write what becomes of them.</source>
        <translation>請寫明如何處理。</translation>
    </message>
    <message>
        <source>agents signed in, as last seen: {count}</source>
        <translation>最後所見已登入座席：{count}</translation>
    </message>
    <message>
        <source>reserves up to tier {tier}: {count}</source>
        <translation>支援人力至第 {tier} 梯次：{count}</translation>
    </message>
    <message>
        <source>all contacts: {count}</source>
        <translation>全部聯絡人：{count}</translation>
    </message>
    <message>
        <source>{list}: {count}</source>
        <translation>{list}：{count}</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>開始…</translation>
    </message>
    <message>
        <source>Which roll</source>
        <translation>哪份名單</translation>
    </message>
    <message>
        <source>No roll yet. Begin one to count heads, to call out reserves, or to tell a list.</source>
        <translation>還沒有名單。可開始清點人員、召集支援或逐一通知。</translation>
    </message>
    <message>
        <source>Mark the whole team</source>
        <translation>選取整組</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>加入姓名…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>結束…</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>組別</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>{roll}, closed</source>
        <translation>{roll}，已結束</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>輔導</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>off-phone work</source>
        <translation>非接線工作</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>duty elsewhere</source>
        <translation>公出</translation>
    </message>
    <message>
        <source>unapproved absence</source>
        <translation>曠工</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>學習中</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>已認證</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>PBX address</source>
        <translation>交換機位址</translation>
    </message>
    <message>
        <source>team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>site</source>
        <translation>據點</translation>
    </message>
    <message>
        <source>home queue</source>
        <translation>所屬佇列</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>導師</translation>
    </message>
    <message>
        <source>end of induction</source>
        <translation>新人訓練最後一天</translation>
    </message>
    <message>
        <source>background check</source>
        <translation>背景調查</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>RosterLog</name>
    <message>
        <source>{agent} ({number}) is on the roster</source>
        <translation>{agent}（{number}）已列入名冊</translation>
    </message>
    <message>
        <source>{agent}, changed on the roster: {fields}</source>
        <translation>名冊變更，{agent}：{fields}</translation>
    </message>
    <message>
        <source>{agent} is away, {why}, from {day} {time} to {end_day} {end}</source>
        <translation>{agent} 不在（{why}），自 {day} {time} 至 {end_day} {end}</translation>
    </message>
    <message>
        <source>{agent} is back from {day} {time} on ({why})</source>
        <translation>{agent} 自 {day} {time} 起恢復出勤（{why}）</translation>
    </message>
    <message>
        <source>{agent} is not away from {day} {time} on after all ({why})</source>
        <translation>{agent} 自 {day} {time} 起的缺勤（{why}）已撤回</translation>
    </message>
    <message>
        <source>Roster taken in from {source}: {added} new agents, {edited} changed, {left} left, {shifts} shifts of {days} days</source>
        <translation>已由 {source} 匯入名冊：新增座席 {added} 名、變更 {edited} 名、離職 {left} 名，{days} 天共 {shifts} 個班次</translation>
    </message>
    <message>
        <source>Roster taken in from {source}: {added} new agents, {edited} changed, {left} left, {shifts} shifts of {days} days; {rows} bad rows left out</source>
        <translation>已由 {source} 匯入名冊：新增座席 {added} 名、變更 {edited} 名、離職 {left} 名，{days} 天共 {shifts} 個班次；略過有誤資料 {rows} 列</translation>
    </message>
    <message>
        <source>Agents from {source}: {agents} entered, {left} left</source>
        <translation>{source} 的座席：登錄 {agents} 名，離職 {left} 名</translation>
    </message>
    <message>
        <source>Absences from {source}: {absences} entered</source>
        <translation>{source} 的缺勤：登錄 {absences} 筆</translation>
    </message>
    <message>
        <source>Shifts of {day} from {source}: {shifts} entered, {gone} taken out</source>
        <translation>{source} 的 {day} 班次：登錄 {shifts} 個，移除 {gone} 個</translation>
    </message>
    <message>
        <source>{agent} is planned on {day} from {time} to {end}</source>
        <translation>{agent} 於 {day} 排班 {time} 至 {end}</translation>
    </message>
    <message>
        <source>{agent} is no longer planned on {day} from {time} to {end}</source>
        <translation>{agent} 於 {day} {time} 至 {end} 的班次已取消</translation>
    </message>
    <message>
        <source>{agent}: {activity} of {was} is planned for {time}</source>
        <translation>{agent}：{was} 的{activity}改排於 {time}</translation>
    </message>
    <message>
        <source>{agent}: {activity} of {was} is put off to another day</source>
        <translation>{agent}：{was} 的{activity}延至他日</translation>
    </message>
    <message>
        <source>{agent} is planned from {time} to {end}, before from {was} to {was_end}</source>
        <translation>{agent} 改排 {time} 至 {end}，原為 {was} 至 {was_end}</translation>
    </message>
    <message>
        <source>{agent} is excused from {time} to {end}</source>
        <translation>{agent} 於 {time} 至 {end} 不計入遵時率</translation>
    </message>
</context>
<context>
    <name>RosterRefusal</name>
    <message>
        <source>{by} changed {agent} at {at}, after you opened the form.</source>
        <translation>{by} 已於 {at} 變更 {agent}，晚於您開啟表單。</translation>
    </message>
    <message>
        <source>Open {agent} again: it shows what they entered. Then change what is left.</source>
        <translation>請重新開啟 {agent}，即可看到對方所填內容，再變更其餘部分。</translation>
    </message>
    <message>
        <source>Nobody on the roster has the personnel number {agent}.</source>
        <translation>名冊中沒有員工編號 {agent}。</translation>
    </message>
    <message>
        <source>Add the agent first, or correct the number.</source>
        <translation>請先新增該座席，或更正編號。</translation>
    </message>
    <message>
        <source>An agent needs a personnel number and a name.</source>
        <translation>座席必須有員工編號與姓名。</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>請兩者都填寫。</translation>
    </message>
    <message>
        <source>The PBX address {address} belongs to {agent}.</source>
        <translation>交換機位址 {address} 屬於 {agent}。</translation>
    </message>
    <message>
        <source>Enter the right address, or take it from {agent} first.</source>
        <translation>請填入正確位址，或先取消 {agent} 的該位址。</translation>
    </message>
    <message>
        <source>No other agent has the personnel number {mentor}.</source>
        <translation>沒有其他座席的員工編號是 {mentor}。</translation>
    </message>
    <message>
        <source>Choose a mentor of the list, or none.</source>
        <translation>請從名單選擇導師，或留空。</translation>
    </message>
    <message>
        <source>{queue} is named twice among the skills.</source>
        <translation>技能中 {queue} 重複。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>請保留其中一項。</translation>
    </message>
    <message>
        <source>The level for {queue} is not from 1 to 5.</source>
        <translation>{queue} 的等級不在 1 至 5 之間。</translation>
    </message>
    <message>
        <source>Choose a level: 1 is a beginner, 5 an expert.</source>
        <translation>請選擇等級：1 為初學，5 為專家。</translation>
    </message>
    <message>
        <source>The absence would end before it begins.</source>
        <translation>缺勤的結束早於開始。</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>請選擇較晚的結束時間。</translation>
    </message>
    <message>
        <source>{by} entered the same absence of {agent} at {at} already.</source>
        <translation>{by} 已於 {at} 登錄 {agent} 的相同缺勤。</translation>
    </message>
    <message>
        <source>Look at it; if it is too short, end it and enter the whole time.</source>
        <translation>請先查看；若時間太短，請結束該筆後重新登錄完整時間。</translation>
    </message>
    <message>
        <source>An unapproved absence needs a note for personnel.</source>
        <translation>曠工須附給人事的說明。</translation>
    </message>
    <message>
        <source>Write what is known: who tried to reach them, and when.</source>
        <translation>請寫明已知情況：由誰、於何時嘗試聯絡。</translation>
    </message>
    <message>
        <source>{by} ended this absence at {at} already.</source>
        <translation>{by} 已於 {at} 結束此缺勤。</translation>
    </message>
    <message>
        <source>The list shows how it stands now.</source>
        <translation>名單顯示目前狀況。</translation>
    </message>
    <message>
        <source>{by} changed the shift of {agent} at {at}, after you looked at it.</source>
        <translation>{by} 已於 {at} 變更 {agent} 的班次，晚於您查看。</translation>
    </message>
    <message>
        <source>The board shows it as it is now; try your change again if it is still needed.</source>
        <translation>班表顯示目前狀況；若仍需變更請再試一次。</translation>
    </message>
    <message>
        <source>This shift is not on the roster any more.</source>
        <translation>此班次已不在名冊中。</translation>
    </message>
    <message>
        <source>The board shows the shifts as they are now.</source>
        <translation>班表顯示目前的班次。</translation>
    </message>
    <message>
        <source>The shift of {agent} is over.</source>
        <translation>{agent} 的班次已結束。</translation>
    </message>
    <message>
        <source>Choose a shift that still runs or is to come.</source>
        <translation>請選擇進行中或未開始的班次。</translation>
    </message>
    <message>
        <source>A shift ends after it begins, and within 24 hours.</source>
        <translation>班次的結束須晚於開始，且不超過 24 小時。</translation>
    </message>
    <message>
        <source>Correct its times.</source>
        <translation>請更正時間。</translation>
    </message>
    <message>
        <source>{agent} has another shift, from {at} on, in that time.</source>
        <translation>{agent} 在該時段已有另一班次，自 {at} 起。</translation>
    </message>
    <message>
        <source>Change that one, or choose times beside it.</source>
        <translation>請變更該班次，或選擇不重疊的時間。</translation>
    </message>
    <message>
        <source>The shift of {agent} has begun: it stays on record.</source>
        <translation>{agent} 的班次已開始，須保留紀錄。</translation>
    </message>
    <message>
        <source>Shorten it, or enter an absence.</source>
        <translation>請縮短班次，或登錄缺勤。</translation>
    </message>
    <message>
        <source>This is not in the shift of {agent} any more.</source>
        <translation>{agent} 的班次中已無此項目。</translation>
    </message>
    <message>
        <source>The board shows the shift as it is now.</source>
        <translation>班表顯示目前的班次。</translation>
    </message>
    <message>
        <source>This was planned for a time that has passed ({agent}).</source>
        <translation>此項目的預定時間已過（{agent}）。</translation>
    </message>
    <message>
        <source>Choose something that is still to come.</source>
        <translation>請選擇尚未開始的項目。</translation>
    </message>
    <message>
        <source>It would lie outside the shift of {agent}.</source>
        <translation>該時間超出 {agent} 的班次。</translation>
    </message>
    <message>
        <source>Choose a time within the shift.</source>
        <translation>請選擇班次內的時間。</translation>
    </message>
    <message>
        <source>{agent} has something else planned at {at}.</source>
        <translation>{agent} 於 {at} 另有安排。</translation>
    </message>
    <message>
        <source>Move that first, or choose another time.</source>
        <translation>請先移開該項目，或選擇其他時間。</translation>
    </message>
    <message>
        <source>Nothing can be moved into the past.</source>
        <translation>無法移至過去的時間。</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>請選擇未來的時間。</translation>
    </message>
    <message>
        <source>{agent} has a right to this rest: it may move within the shift, never go.</source>
        <translation>{agent} 依法享有此休息：可在班次內調整，不可取消。</translation>
    </message>
    <message>
        <source>Move it to another time of the same shift.</source>
        <translation>請移至同一班次的其他時間。</translation>
    </message>
    <message>
        <source>An excuse needs a reason; it goes into the log.</source>
        <translation>不計須有理由，將記入日誌。</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>請簡要填寫。</translation>
    </message>
    <message>
        <source>The excused time would end before it begins.</source>
        <translation>不計時段的結束早於開始。</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>文字超過 {limit} 個字元。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>請縮短；您所寫的內容仍在。</translation>
    </message>
    <message>
        <source>{by} changed the roster at {at}, after the file was compared with it.</source>
        <translation>{by} 已於 {at} 變更名冊，晚於本檔案的比對。</translation>
    </message>
    <message>
        <source>Open the file again: the preview then shows what it would change now.</source>
        <translation>請重新開啟檔案，預覽將顯示目前會有的變更。</translation>
    </message>
    <message>
        <source>The file says what the roster says: there is nothing to take in.</source>
        <translation>檔案內容與名冊相同，無可匯入。</translation>
    </message>
    <message>
        <source>Close the preview, or choose another file.</source>
        <translation>請關閉預覽，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>The incident has ended: no shift can be changed for it.</source>
        <translation>該事件已結束，不能再為其變更班次。</translation>
    </message>
    <message>
        <source>Choose another incident, or none.</source>
        <translation>請選擇其他事件，或不選。</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>The rules are in force from now on.</source>
        <translation>規則自現在起生效。</translation>
    </message>
    <message>
        <source>The log has who changed them and how they were before.</source>
        <translation>日誌記有由誰修改，以及先前的內容。</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>警報規則</translation>
    </message>
    <message>
        <source>Save and put into force</source>
        <translation>儲存並生效</translation>
    </message>
    <message>
        <source>{who} has changed the rules meanwhile. Open them again to see how.</source>
        <translation>{who} 已在這段時間修改規則。請重新開啟查看。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>移除這條規則</translation>
    </message>
    <message>
        <source>Restore the shipped rules</source>
        <translation>還原內建規則</translation>
    </message>
    <message>
        <source>These are the rules that came with the console; nobody has changed them.</source>
        <translation>這是隨附的內建規則，尚無人修改。</translation>
    </message>
    <message>
        <source>Version {version}, put into force by {who} at {time}, {desk}.</source>
        <translation>第 {version} 版，由 {who} 於 {time} 在 {desk} 生效。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>不建議事件</translation>
    </message>
    <message>
        <source>Proposes</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Write the time until it is over as mm:ss, such as 01:00.</source>
        <translation>請以 分:秒 填寫結束前的時間，例如 01:00。</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有佇列</translation>
    </message>
    <message>
        <source>or, as well, when all of these hold:</source>
        <translation>或者，以下全部成立時：</translation>
    </message>
    <message>
        <source>and another figure</source>
        <translation>再加一個數字</translation>
    </message>
    <message>
        <source>or another group</source>
        <translation>或另一組條件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Over once it has held no more for</source>
        <translation>不再成立多久後結束</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理指引</translation>
    </message>
    <message>
        <source>Grouped under the cause</source>
        <translation>歸入原因</translation>
    </message>
    <message>
        <source>Proposes an incident</source>
        <translation>建議通報事件</translation>
    </message>
    <message>
        <source>Raised when all of these hold</source>
        <translation>以下全部成立時發出</translation>
    </message>
    <message>
        <source>How often it would have fired, by what was recorded</source>
        <translation>依過去紀錄，會發出幾次</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小時</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>尚無紀錄</translation>
    </message>
    <message>
        <source>{rule} · own</source>
        <translation>{rule} · 自訂</translation>
    </message>
    <message>
        <source>{rule} · changed</source>
        <translation>{rule} · 已修改</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>該佇列</translation>
    </message>
    <message>
        <source>Which queue</source>
        <translation>哪個佇列</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Unit of the threshold</source>
        <translation>門檻單位</translation>
    </message>
    <message>
        <source>value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>× goal</source>
        <translation>× 目標</translation>
    </message>
    <message>
        <source>For how long (mm:ss)</source>
        <translation>持續多久（分:秒）</translation>
    </message>
    <message>
        <source>Deadband: how far back it must come to be over</source>
        <translation>遲滯：須回復多少才算結束</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>移除這個數字</translation>
    </message>
    <message>
        <source>for</source>
        <translation>持續</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>{figure}: write how long it must last as mm:ss, such as 02:00.</source>
        <translation>{figure}：請以 分:秒 填寫須持續多久，例如 02:00。</translation>
    </message>
    <message>
        <source>{figure}: write the threshold as {unit}.</source>
        <translation>{figure}：請以 {unit} 的格式填寫門檻。</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings cannot be read: {why}</source>
        <translation>無法讀取設定：{why}</translation>
    </message>
    <message>
        <source>The log is not affected. The usual settings are used.</source>
        <translation>日誌不受影響，目前使用預設設定。</translation>
    </message>
    <message>
        <source>Repair the file, or choose again: the broken one is then put aside.</source>
        <translation>請修復該檔案，或重新選擇：損壞的檔案會另外保存。</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {why}.</source>
        <translation>無法保存設定：{why}。</translation>
    </message>
    <message>
        <source>What was chosen holds until the console is closed.</source>
        <translation>所選的設定在主控台關閉前有效。</translation>
    </message>
    <message>
        <source>Make {folder} writable.</source>
        <translation>請讓 {folder} 可以寫入。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>I very serious</source>
        <translation>I 特別重大</translation>
    </message>
    <message>
        <source>II serious</source>
        <translation>II 重大</translation>
    </message>
    <message>
        <source>III considerable</source>
        <translation>III 較大</translation>
    </message>
    <message>
        <source>IV ordinary</source>
        <translation>IV 一般</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>“{text}” is no date; write it as 2026-11-24</source>
        <translation>「{text}」不是日期；請寫成 2026-11-24</translation>
    </message>
    <message>
        <source>“{text}” may be two days: the day or the month may stand first; write it as 2026-11-24</source>
        <translation>「{text}」可能是兩個不同日期（日、月順序不明）；請寫成 2026-11-24</translation>
    </message>
    <message>
        <source>“{text}” is not between 2000 and 2099</source>
        <translation>「{text}」不在 2000 至 2099 年之間</translation>
    </message>
    <message>
        <source>{text} is settled: shifts are taken in from {first} on</source>
        <translation>{text} 已結算：自 {first} 起的班次才可匯入</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write it as 08:30</source>
        <translation>「{text}」不是時刻；請寫成 08:30</translation>
    </message>
    <message>
        <source>{text} does not exist: the clocks go forward then</source>
        <translation>{text} 不存在：當時時鐘撥快</translation>
    </message>
    <message>
        <source>{text} comes twice: the clocks go back then</source>
        <translation>{text} 出現兩次：當時時鐘撥慢</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no</source>
        <translation>「{text}」須為「是」或「否」</translation>
    </message>
    <message>
        <source>nothing stands here</source>
        <translation>此處空白</translation>
    </message>
    <message>
        <source>“{text}” is longer than {limit} characters</source>
        <translation>「{text}」超過 {limit} 個字元</translation>
    </message>
    <message>
        <source>“{text}” has characters that no name has; is the encoding right?</source>
        <translation>「{text}」含異常字元；編碼是否正確？</translation>
    </message>
    <message>
        <source>“{text}” is no skill, or is there twice; write it as cards:3</source>
        <translation>「{text}」不是技能或重複；請寫成 cards:3</translation>
    </message>
    <message>
        <source>the level in “{text}” is not from 1 to 5</source>
        <translation>「{text}」的等級不在 1 至 5 之間</translation>
    </message>
    <message>
        <source>the centre has no queue “{text}”</source>
        <translation>本中心沒有佇列「{text}」</translation>
    </message>
    <message>
        <source>nobody has the personnel number “{text}”</source>
        <translation>沒有員工編號「{text}」</translation>
    </message>
    <message>
        <source>“{text}” stands in row {row} already</source>
        <translation>「{text}」已在第 {row} 列出現</translation>
    </message>
    <message>
        <source>the PBX address “{text}” belongs to {agent}</source>
        <translation>交換機位址「{text}」屬於 {agent}</translation>
    </message>
    <message>
        <source>“{text}” cannot be read; write it as break 10:00-10:15</source>
        <translation>無法解讀「{text}」；請寫成：休息 10:00-10:15</translation>
    </message>
    <message>
        <source>“{text}” lies outside the shift</source>
        <translation>「{text}」超出班次時間</translation>
    </message>
    <message>
        <source>“{text}” lies over something else in the shift</source>
        <translation>「{text}」與班次內其他項目重疊</translation>
    </message>
    <message>
        <source>the shift ends when it begins</source>
        <translation>班次的開始與結束相同</translation>
    </message>
    <message>
        <source>the agent has another shift at that time, in row {row}</source>
        <translation>該座席同時段另有班次，見第 {row} 列</translation>
    </message>
</context>
<context>
    <name>SheetTrouble</name>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>無法讀取檔案：{why}。</translation>
    </message>
    <message>
        <source>Close it where it is open, or copy it to this computer.</source>
        <translation>請關閉正在使用該檔案的程式，或複製到本機。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>檔案超過 {limit} MB。</translation>
    </message>
    <message>
        <source>Split it by days; each part can be taken in by itself.</source>
        <translation>請按日期分割，各部分可分別匯入。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a roster has.</source>
        <translation>活頁簿解壓縮後遠大於一般名冊。</translation>
    </message>
    <message>
        <source>Save the sheet as CSV, and ask where the file comes from.</source>
        <translation>請另存為 CSV，並查明檔案來源。</translation>
    </message>
    <message>
        <source>The workbook is damaged, or is none.</source>
        <translation>活頁簿已損毀，或並非活頁簿。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it again as XLSX or CSV.</source>
        <translation>請用試算表開啟，重新存為 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>The workbook asks for a password.</source>
        <translation>活頁簿需要密碼。</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>請存成無密碼的檔案。</translation>
    </message>
    <message>
        <source>A sheet has more than {limit} rows.</source>
        <translation>工作表超過 {limit} 列。</translation>
    </message>
    <message>
        <source>A row has more than {limit} columns.</source>
        <translation>有一列超過 {limit} 欄。</translation>
    </message>
    <message>
        <source>Keep the columns of a roster and leave the others out.</source>
        <translation>請只保留名冊所需的欄。</translation>
    </message>
    <message>
        <source>The file is no text in an encoding that the console knows.</source>
        <translation>無法辨識檔案的文字編碼。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”.</source>
        <translation>請另存為「CSV UTF-8」。</translation>
    </message>
    <message>
        <source>A double quote is wrong near line {row}.</source>
        <translation>第 {row} 列附近的雙引號有誤。</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to a text.</source>
        <translation>請補上結尾引號；若屬於文字內容，請寫成兩個。</translation>
    </message>
    <message>
        <source>No sheet has the columns of agents or of shifts.</source>
        <translation>沒有任何工作表具備座席或班次所需的欄。</translation>
    </message>
    <message>
        <source>Agents need “number” and “name”; shifts “agent”, “date”, “start” and “end”.</source>
        <translation>座席須有「員工編號」與「姓名」；班次須有「員工編號」、「日期」、「開始」與「結束」。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>請選擇其他檔案。</translation>
    </message>
</context>
<context>
    <name>Shelve</name>
    <message>
        <source>Shelve an alarm</source>
        <translation>暫時擱置警報</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>擱置</translation>
    </message>
    <message>
        <source>It makes no sound and stands folded below the list, and comes back by itself.</source>
        <translation>擱置期間不發出聲音，收在清單下方，時間到會自動回來。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>擱置多久</translation>
    </message>
    <message>
        <source>Reason (goes into the log)</source>
        <translation>原因（會寫入日誌）</translation>
    </message>
    <message>
        <source>A critical alarm cannot be shelved: somebody must take it on. Acknowledge it, and it makes no sound.</source>
        <translation>緊急警報不可擱置：必須有人接手。請按確認，確認後就不再發聲。</translation>
    </message>
    <message>
        <source>Write one sentence: why is it put aside?</source>
        <translation>請寫一句話：為什麼要擱置？</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
</context>
<context>
    <name>Shifts</name>
    <message>
        <source>Shifts</source>
        <translation>班表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Only with changes</source>
        <translation>只看有變更的</translation>
    </message>
    <message>
        <source>Only agents with something tried, or on loan today</source>
        <translation>只顯示有試排變更或今天有支援調派的座席</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Narrower hours</source>
        <translation>縮小時間刻度</translation>
    </message>
    <message>
        <source>Wider hours</source>
        <translation>放寬時間刻度</translation>
    </message>
    <message>
        <source>Heads only</source>
        <translation>只看群組</translation>
    </message>
    <message>
        <source>Fold all groups or unfold them; what is tried stays in sight</source>
        <translation>收合或展開所有群組；試排內容仍會顯示</translation>
    </message>
    <message>
        <source>discard all changes</source>
        <translation>捨棄所有變更</translation>
    </message>
    <message>
        <source>{count} agents · 15-minute intervals · strip shows need against staffed</source>
        <translation>{count} 位座席 · 每格 15 分鐘 · 色帶對照所需與在班人力</translation>
    </message>
    <message>
        <source>{count} agents · 15-minute intervals · no need is known for this day</source>
        <translation>{count} 位座席 · 每格 15 分鐘 · 尚無當日所需人力</translation>
    </message>
    <message>
        <source>Name or skill</source>
        <translation>姓名或技能</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有佇列</translation>
    </message>
</context>
<context>
    <name>Solving</name>
    <message>
        <source>The solver ended without an answer. Nothing was changed: ask again, or move agents by hand.</source>
        <translation>求解程式未給出答案即結束。沒有任何變更：請再試一次，或手動調派座席。</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>noticed</source>
        <translation>察覺</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>commanded</source>
        <translation>指揮官就位</translation>
    </message>
    <message>
        <source>first update</source>
        <translation>首次更新</translation>
    </message>
    <message>
        <source>stabilised</source>
        <translation>穩定</translation>
    </message>
    <message>
        <source>service back</source>
        <translation>恢復服務</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>from its beginning, as reported, until it was noticed</source>
        <translation>自通報所述的發生時間至察覺</translation>
    </message>
    <message>
        <source>from the report until the first acknowledgement</source>
        <translation>自通報至首次確認</translation>
    </message>
    <message>
        <source>from the report until a commander had accepted</source>
        <translation>自通報至指揮官接任</translation>
    </message>
    <message>
        <source>from the activation until the first status update</source>
        <translation>自啟動至首次狀況更新</translation>
    </message>
    <message>
        <source>from the report until it was stable for the last time</source>
        <translation>自通報至最後一次穩定</translation>
    </message>
    <message>
        <source>from the report until service was back for the last time</source>
        <translation>自通報至最後一次恢復服務</translation>
    </message>
    <message>
        <source>from the resolution until the close</source>
        <translation>自解決至結案</translation>
    </message>
</context>
<context>
    <name>Stand</name>
    <message>
        <source>defended</source>
        <translation>力保</translation>
    </message>
    <message>
        <source>may slip</source>
        <translation>可放緩</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>reported</source>
        <translation>已通報</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>已評級</translation>
    </message>
    <message>
        <source>responding</source>
        <translation>應變中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暫停中</translation>
    </message>
    <message>
        <source>stabilised</source>
        <translation>情況穩定</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢復中</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>檢討中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合併</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>find anything</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>report an incident</source>
        <translation>通報事件</translation>
    </message>
    <message>
        <source>{source} · {rate} events/s</source>
        <translation>{source} · 每秒 {rate} 筆</translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>尚無資料來源</translation>
    </message>
    <message>
        <source>Log verified to #{number}</source>
        <translation>日誌已驗證至 #{number}</translation>
    </message>
    <message>
        <source>Log not verified yet</source>
        <translation>日誌尚未驗證</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>1 break</source>
        <translation>1 段休息</translation>
    </message>
    <message>
        <source>{count} breaks</source>
        <translation>{count} 段休息</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 項活動</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} 項活動</translation>
    </message>
    <message>
        <source>1 shift</source>
        <translation>1 個班次</translation>
    </message>
    <message>
        <source>{count} shifts</source>
        <translation>{count} 個班次</translation>
    </message>
    <message>
        <source>1 reserve</source>
        <translation>1 位支援人力</translation>
    </message>
    <message>
        <source>{count} reserves</source>
        <translation>{count} 位支援人力</translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 位座席</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} 位座席</translation>
    </message>
    <message>
        <source>{donor} → {to}</source>
        <translation>{donor} → {to}</translation>
    </message>
    <message>
        <source>{to}</source>
        <translation>{to}</translation>
    </message>
    <message>
        <source>off-phone work → {to}</source>
        <translation>非接線工作 → {to}</translation>
    </message>
    <message>
        <source>overtime → {to}</source>
        <translation>加班 → {to}</translation>
    </message>
    <message>
        <source>called in → {to}</source>
        <translation>召集 → {to}</translation>
    </message>
    <message>
        <source>{hours} h rule kept</source>
        <translation>遵守 {hours} 小時規定</translation>
    </message>
    <message>
        <source>needs another day</source>
        <translation>需另擇日期</translation>
    </message>
    <message>
        <source>takes {minutes} min, {money}</source>
        <translation>動用 {minutes} 分，{money}</translation>
    </message>
    <message>
        <source>takes {minutes} min</source>
        <translation>動用 {minutes} 分</translation>
    </message>
    <message>
        <source>within {hours} h of overtime</source>
        <translation>加班 {hours} 小時以內</translation>
    </message>
    <message>
        <source>a person has to call them</source>
        <translation>須由人員逐一致電</translation>
    </message>
    <message>
        <source>skill: {queue}</source>
        <translation>技能：{queue}</translation>
    </message>
    <message>
        <source>closes {minutes} min at {queue}</source>
        <translation>補足 {queue} {minutes} 人分鐘</translation>
    </message>
    <message>
        <source>opens {minutes} min at {queue}</source>
        <translation>{queue} 缺口增加 {minutes} 人分鐘</translation>
    </message>
    <message>
        <source>closes {minutes} min</source>
        <translation>補足 {minutes} 人分鐘</translation>
    </message>
    <message>
        <source>{minutes} min later</source>
        <translation>延後 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min earlier</source>
        <translation>提早 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>up to {minutes} min away</source>
        <translation>最多移動 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{lever}. Minutes are agent-minutes.</source>
        <translation>{lever}。分鐘數均為人分鐘。</translation>
    </message>
</context>
<context>
    <name>Surge</name>
    <message>
        <source>Centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>contacts ×{factor}: {seen} came, {expected} were expected</source>
        <translation>進線量 ×{factor}：進線 {seen} 通，預期 {expected} 通</translation>
    </message>
    <message>
        <source>phones of {lost} of {expected} agents are gone</source>
        <translation>{expected} 位座席中有 {lost} 位的話機離線</translation>
    </message>
    <message>
        <source>{lost} of {expected} agents have signed off</source>
        <translation>{expected} 位座席中有 {lost} 位已登出</translation>
    </message>
    <message>
        <source>{lost} of {expected} agents have paused</source>
        <translation>{expected} 位座席中有 {lost} 位已暫停</translation>
    </message>
    <message>
        <source>contacts take {now}, usually {before}</source>
        <translation>每通處理 {now}，平時 {before}</translation>
    </message>
    <message>
        <source>{seen} wait although {expected} agents are ready</source>
        <translation>有 {expected} 位座席待命，仍有 {seen} 通等候中</translation>
    </message>
    <message>
        <source>contacts of {origin} arrive here: {seen} there, {expected} were expected</source>
        <translation>{origin}的進線轉到這裡：該處進線 {seen} 通，預期 {expected} 通</translation>
    </message>
    <message>
        <source>no contacts arrive: {seen} came, {expected} were expected</source>
        <translation>沒有進線：進線 {seen} 通，預期 {expected} 通</translation>
    </message>
    <message>
        <source>by recorded days {low} to {high} would be ordinary</source>
        <translation>依過往紀錄，{low} 至 {high} 通屬正常</translation>
    </message>
    <message>
        <source>by the plan {low} to {high} would be ordinary</source>
        <translation>依計畫，{low} 至 {high} 通屬正常</translation>
    </message>
    <message>
        <source>by the time before {low} to {high} would be ordinary</source>
        <translation>依先前時段，{low} 至 {high} 通屬正常</translation>
    </message>
    <message>
        <source>{count} queues</source>
        <translation>{count} 個佇列</translation>
    </message>
    <message>
        <source>Watch: {where}: {what}</source>
        <translation>留意：{where}：{what}</translation>
    </message>
    <message>
        <source>It may be chance. If it lasts or callers feel it, it becomes an alarm.</source>
        <translation>可能只是偶然。若持續下去或來電者已受影響，就會成為警報。</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>handling time</source>
        <translation>處理時間</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>服務水準</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Team</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>Page again</source>
        <translation>再次呼叫</translation>
    </message>
    <message>
        <source>Pages everybody who has not answered yet.</source>
        <translation>呼叫所有尚未回應的人。</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>權責</translation>
    </message>
    <message>
        <source>Which post and which role may do what.</source>
        <translation>各職務與角色可執行的動作。</translation>
    </message>
    <message>
        <source>The team is named when the response is activated.</source>
        <translation>啟動應變時指派小組成員。</translation>
    </message>
    <message>
        <source>{accepted} of {roles} acknowledged</source>
        <translation>{accepted}/{roles} 已確認</translation>
    </message>
    <message>
        <source>{words} · {role} is open</source>
        <translation>{words} · {role}空缺</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>page</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>called?</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>answered?</source>
        <translation>已應答？</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更換</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>{name} · backup {backup}</source>
        <translation>{name} · 代理人 {backup}</translation>
    </message>
    <message>
        <source>page failed</source>
        <translation>呼叫失敗</translation>
    </message>
    <message>
        <source>page uncertain</source>
        <translation>呼叫未明</translation>
    </message>
    <message>
        <source>paged {time} ago</source>
        <translation>{time} 前已呼叫</translation>
    </message>
    <message>
        <source>no answer of the channel yet</source>
        <translation>管道尚未回覆</translation>
    </message>
    <message>
        <source>Paged at {time} {channel}: {what}</source>
        <translation>{time} {channel}呼叫：{what}</translation>
    </message>
    <message>
        <source>declined: {reason}</source>
        <translation>已婉拒：{reason}</translation>
    </message>
    <message>
        <source>no answer {time}</source>
        <translation>未回應 {time}</translation>
    </message>
    <message>
        <source>{words} · {people} people report to one commander: split the team</source>
        <translation>{words} · {people} 人向同一指揮官回報：請分組</translation>
    </message>
    <message>
        <source>Type the name of a person or a desk</source>
        <translation>輸入人員或單位名稱</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>聯絡對象</translation>
    </message>
    <message>
        <source>Who is named is asked to accept; after 5 minutes of silence the backup is asked.</source>
        <translation>系統會請被指派者接受；5 分鐘未回應即改由代理人擔任。</translation>
    </message>
    <message>
        <source>Backup (may stay empty)</source>
        <translation>代理人（可留空）</translation>
    </message>
    <message>
        <source>Name a person or a desk.</source>
        <translation>請填寫人員或單位。</translation>
    </message>
    <message>
        <source>The backup must be somebody else.</source>
        <translation>代理人必須是其他人。</translation>
    </message>
    <message>
        <source>The desk has answered</source>
        <translation>該單位已應答</translation>
    </message>
    <message>
        <source>Who accepted there (name, how)</source>
        <translation>由誰接受（姓名、方式）</translation>
    </message>
    <message>
        <source>Write who answered.</source>
        <translation>請填寫應答人。</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>reached and told</source>
        <translation>已聯繫上並告知</translation>
    </message>
    <message>
        <source>rung up, nobody answered</source>
        <translation>已撥打，無人接聽</translation>
    </message>
    <message>
        <source>What was said (may stay empty)</source>
        <translation>通話內容（可留空）</translation>
    </message>
    <message>
        <source>Say whether somebody was reached.</source>
        <translation>請選擇是否聯繫上。</translation>
    </message>
</context>
<context>
    <name>TeamLog</name>
    <message>
        <source>{person} has read the brief, accepts and commands from now on</source>
        <translation>{person} 已閱讀交接摘要並接受，自此由其指揮</translation>
    </message>
    <message>
        <source>{person} has taken command without an offer: {reason}</source>
        <translation>{person} 未經提出即接掌指揮：{reason}</translation>
    </message>
    <message>
        <source>{role}: {person}, not yet accepted; backup {backup}</source>
        <translation>{role}：{person}，尚未接受；代理人 {backup}</translation>
    </message>
    <message>
        <source>Command offered to {person}; nothing changes until it is accepted</source>
        <translation>指揮權提交給 {person}；對方接受之前維持不變</translation>
    </message>
    <message>
        <source>Command declined: {reason}</source>
        <translation>婉拒指揮權：{reason}</translation>
    </message>
    <message>
        <source>The offer of command was withdrawn</source>
        <translation>已撤回指揮權交接</translation>
    </message>
    <message>
        <source>Asked to hand over; the commander goes on</source>
        <translation>已提示交接；指揮官繼續指揮</translation>
    </message>
    <message>
        <source>This grade also needs: {roles}. Nobody holds them yet</source>
        <translation>此等級另需：{roles}；目前無人擔任</translation>
    </message>
    <message>
        <source>No answer: {role} goes to the backup {person}, not yet accepted</source>
        <translation>未回應：{role} 改由代理人 {person} 擔任，尚未接受</translation>
    </message>
    <message>
        <source>Declined: {role} goes to the backup {person}, not yet accepted</source>
        <translation>已婉拒：{role} 改由代理人 {person} 擔任，尚未接受</translation>
    </message>
    <message>
        <source>Page to {person} ({role}) {channel}</source>
        <translation>呼叫 {person}（{role}），{channel}</translation>
    </message>
    <message>
        <source>Page to {person} ({role}) {channel}, {address}</source>
        <translation>呼叫 {person}（{role}），{channel}，{address}</translation>
    </message>
    <message>
        <source>Page: {answer}</source>
        <translation>呼叫：{answer}</translation>
    </message>
    <message>
        <source>Page: {answer} ({words})</source>
        <translation>呼叫：{answer}（{words}）</translation>
    </message>
</context>
<context>
    <name>TeamNotice</name>
    <message>
        <source>Open the response: the team panel shows who has still to answer.</source>
        <translation>請開啟應變頁：小組面板顯示尚待回應者。</translation>
    </message>
    <message>
        <source>{incident} · The commander {name} does not answer</source>
        <translation>{incident} · 指揮官 {name} 未回應</translation>
    </message>
    <message>
        <source>Until somebody takes command, {name} commands.</source>
        <translation>有人接掌之前，仍由 {name} 指揮。</translation>
    </message>
    <message>
        <source>The deputy or a duty manager may take command on the Response page.</source>
        <translation>副指揮官或值班經理可在應變頁接掌指揮。</translation>
    </message>
</context>
<context>
    <name>TeamRefusal</name>
    <message>
        <source>You command already.</source>
        <translation>您已經是指揮官。</translation>
    </message>
    <message>
        <source>Offer command to somebody else.</source>
        <translation>請將指揮權提交給其他人。</translation>
    </message>
    <message>
        <source>Command is offered to {person} already.</source>
        <translation>指揮權已提交給 {person}。</translation>
    </message>
    <message>
        <source>Wait for the answer, page them again, or withdraw the offer.</source>
        <translation>請等候回應、再次呼叫，或撤回。</translation>
    </message>
    <message>
        <source>Command is not offered to anybody now.</source>
        <translation>目前沒有待接的指揮權。</translation>
    </message>
    <message>
        <source>The team panel shows who commands. Ask the commander to offer it again.</source>
        <translation>應變小組面板顯示由誰指揮；請指揮官再次提出。</translation>
    </message>
    <message>
        <source>Command is offered to {person}.</source>
        <translation>指揮權是提交給 {person} 的。</translation>
    </message>
    <message>
        <source>Only they can accept or decline it.</source>
        <translation>只有本人可以接受或婉拒。</translation>
    </message>
    <message>
        <source>The brief was not read to its end and assessed.</source>
        <translation>交接摘要尚未讀到最後並完成評估。</translation>
    </message>
    <message>
        <source>Read it to the end, tick “assessed”, then accept.</source>
        <translation>請讀到最後，勾選「已評估」，再接受。</translation>
    </message>
    <message>
        <source>The brief is older than the offer.</source>
        <translation>交接摘要比這次交接更早。</translation>
    </message>
    <message>
        <source>Open it again: it then tells how things stand now.</source>
        <translation>請重新開啟，內容即為目前狀況。</translation>
    </message>
    <message>
        <source>Command goes to one person, without a backup.</source>
        <translation>指揮權只交給一個人，不設代理人。</translation>
    </message>
    <message>
        <source>Pick a person of the list; the deputy stands behind the commander.</source>
        <translation>請從名單選一人；副指揮官即為指揮官的後援。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>無須再做任何事。</translation>
    </message>
    <message>
        <source>Only the deputy or a duty manager may take command.</source>
        <translation>只有副指揮官或值班經理可以接掌指揮。</translation>
    </message>
    <message>
        <source>Call one of them; being more senior is not enough.</source>
        <translation>請聯絡其中一位；職級較高並不足夠。</translation>
    </message>
    <message>
        <source>{commander} has not been paged by you since their last act.</source>
        <translation>自 {commander} 最後一次動作以來，您尚未呼叫。</translation>
    </message>
    <message>
        <source>Page them; after {minutes} minutes without an act you may take command.</source>
        <translation>請先呼叫；{minutes} 分鐘內沒有任何動作，您即可接掌指揮。</translation>
    </message>
    <message>
        <source>{commander} was paged and has until {at} to act.</source>
        <translation>已呼叫 {commander}，須於 {at} 前有所動作。</translation>
    </message>
    <message>
        <source>Take command then, if nothing was heard.</source>
        <translation>屆時若仍無回應，即可接掌指揮。</translation>
    </message>
    <message>
        <source>At this grade command is taken only after {hours} hours.</source>
        <translation>此等級須滿 {hours} 小時才可接掌指揮。</translation>
    </message>
    <message>
        <source>Ask the commander to offer it, or grade the incident again if it is worse.</source>
        <translation>請指揮官提出交接；若情況更嚴重，請重新分級。</translation>
    </message>
    <message>
        <source>The backup holds the role already.</source>
        <translation>代理人已擔任此角色。</translation>
    </message>
    <message>
        <source>Name somebody else as the backup, or nobody.</source>
        <translation>請指定其他人為代理人，或留空。</translation>
    </message>
    <message>
        <source>Nobody of {contact} is named.</source>
        <translation>未填寫 {contact} 的應答人。</translation>
    </message>
    <message>
        <source>Write who answered there.</source>
        <translation>請填寫是誰應答。</translation>
    </message>
    <message>
        <source>The role {role} is held by somebody else now.</source>
        <translation>{role} 目前由其他人擔任。</translation>
    </message>
    <message>
        <source>The team panel shows whom to page.</source>
        <translation>應變小組面板顯示應呼叫誰。</translation>
    </message>
    <message>
        <source>This page is not in the log of the incident.</source>
        <translation>事件日誌中沒有這次呼叫。</translation>
    </message>
    <message>
        <source>Page again from the team panel.</source>
        <translation>請從應變小組面板再次呼叫。</translation>
    </message>
    <message>
        <source>Somebody has noted already what came of this call.</source>
        <translation>已有人記下這通電話的結果。</translation>
    </message>
    <message>
        <source>The log shows it.</source>
        <translation>日誌中可查看。</translation>
    </message>
    <message>
        <source>What came of this page is said by its channel, not by hand.</source>
        <translation>這次呼叫的結果由其管道回報，不由人工填寫。</translation>
    </message>
    <message>
        <source>Write a note if you know more.</source>
        <translation>若您知道更多，請寫一則紀錄。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>{what} · command offered, not yet accepted</source>
        <translation>{what} · 指揮權待接</translation>
    </message>
    <message>
        <source>regulator report overdue by</source>
        <translation>監管通報逾期</translation>
    </message>
    <message>
        <source>regulator report due in</source>
        <translation>監管通報剩餘</translation>
    </message>
    <message>
        <source>update overdue by</source>
        <translation>更新逾期</translation>
    </message>
    <message>
        <source>update due in</source>
        <translation>更新到期</translation>
    </message>
    <message>
        <source>Centre&apos;s time</source>
        <translation>中心時間</translation>
    </message>
    <message>
        <source>Simulated centre</source>
        <translation>模擬中心</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Played back from a file: this is not happening now</source>
        <translation>由檔案播放，並非即時狀況</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄製檔</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是誰？</translation>
    </message>
    <message>
        <source>Person at this desk: {name}</source>
        <translation>本席操作人員：{name}</translation>
    </message>
    <message>
        <source>Change who acts at this desk</source>
        <translation>更換本席操作人員</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>未開啟或變更任何內容。</translation>
    </message>
    <message>
        <source>{path} lies on a network share ({type}). A log there gets damaged.</source>
        <translation>{path} 位於網路共用（{type}），日誌放在那裡會損壞。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer with --data.</source>
        <translation>請用 --data 選擇本機的資料夾。</translation>
    </message>
    <message>
        <source>{path} is a symbolic link. Two programs could open one log under two names.</source>
        <translation>{path} 是符號連結，兩個程式可能以不同名稱開啟同一份日誌。</translation>
    </message>
    <message>
        <source>Name the folder where the file really lies.</source>
        <translation>請指定檔案實際所在的資料夾。</translation>
    </message>
    <message>
        <source>{path} has several names (hard links). Two programs could open one log at once.</source>
        <translation>{path} 有多個名稱（硬連結），兩個程式可能同時開啟同一份日誌。</translation>
    </message>
    <message>
        <source>Remove the other names, or name another folder.</source>
        <translation>請移除其他名稱，或指定其他資料夾。</translation>
    </message>
    <message>
        <source>The log is open already: {name}, process {pid} on {host}.</source>
        <translation>日誌已被開啟：{name}，{host} 上的程序 {pid}。</translation>
    </message>
    <message>
        <source>Go to that window, or close it and start again.</source>
        <translation>請切換到該視窗，或關閉後重新啟動。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote {path} (step {found}; known here: {known}).</source>
        <translation>{path} 由較新版本寫入（步驟 {found}；此版本認得 {known}）。</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>請啟動較新版本。</translation>
    </message>
    <message>
        <source>{path} is not a log of this program, or it is damaged.</source>
        <translation>{path} 不是本程式的日誌，或已損壞。</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>檔案維持原狀。</translation>
    </message>
    <message>
        <source>Name another folder with --data, or put a backup in its place.</source>
        <translation>請用 --data 指定其他資料夾，或還原備份。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {detail}.</source>
        <translation>無法開啟 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder with --data.</source>
        <translation>請取得寫入權限，或用 --data 選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The entries are still there and readable.</source>
        <translation>紀錄仍在且可讀取。</translation>
    </message>
    <message>
        <source>The key that seals the log in {path} is not in this account&apos;s keyring.</source>
        <translation>封存 {path} 日誌的金鑰不在此帳號的金鑰圈中。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or sign in with the account that made the log.</source>
        <translation>請解鎖金鑰圈，或以建立日誌的帳號登入。</translation>
    </message>
    <message>
        <source>The key found for {path} is not the one that sealed the log.</source>
        <translation>{path} 找到的金鑰並非封存日誌的金鑰。</translation>
    </message>
    <message>
        <source>Put the right key back; if nobody changed it, tell the duty manager.</source>
        <translation>請放回正確的金鑰；若無人更動，請通知值班經理。</translation>
    </message>
    <message>
        <source>The notes of the log&apos;s end are gone: {path}.</source>
        <translation>日誌末端的註記遺失：{path}。</translation>
    </message>
    <message>
        <source>Tell the duty manager, and run: watchfloor journal verify</source>
        <translation>請通知值班經理，並執行：watchfloor journal verify</translation>
    </message>
    <message>
        <source>The log ends at entry {found}, but entry {noted} had been noted: some are missing.</source>
        <translation>日誌止於第 {found} 筆，但曾註記第 {noted} 筆：有紀錄遺失。</translation>
    </message>
    <message>
        <source>The log&apos;s end could not be noted in {path}: {detail}.</source>
        <translation>無法在 {path} 註記日誌末端：{detail}。</translation>
    </message>
    <message>
        <source>The act itself is stored.</source>
        <translation>操作本身已儲存。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder for the notes.</source>
        <translation>請騰出空間，或為註記選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Everything before it is stored; your words are still in the form.</source>
        <translation>先前內容均已儲存；您的文字仍在表單中。</translation>
    </message>
    <message>
        <source>Not stored: the disk with {path} is full.</source>
        <translation>未儲存：{path} 所在磁碟已滿。</translation>
    </message>
    <message>
        <source>Make room there and press the button again.</source>
        <translation>請騰出空間後再按一次。</translation>
    </message>
    <message>
        <source>The disk with {path} is nearly full: {free_mb} MB are free.</source>
        <translation>{path} 所在的磁碟即將用盡：剩餘 {free_mb} MB。</translation>
    </message>
    <message>
        <source>Everything is stored so far.</source>
        <translation>到目前為止的內容都已儲存。</translation>
    </message>
    <message>
        <source>Make room there soon.</source>
        <translation>請儘快在該處騰出空間。</translation>
    </message>
    <message>
        <source>Not stored: the disk with {path} reports a fault ({detail}).</source>
        <translation>未儲存：{path} 所在磁碟回報故障（{detail}）。</translation>
    </message>
    <message>
        <source>Try again; if it comes back, have the disk looked at and write on paper.</source>
        <translation>請再試一次；若再發生，請檢修磁碟並先用紙本記錄。</translation>
    </message>
    <message>
        <source>Not stored: another program keeps the log in {path} locked.</source>
        <translation>未儲存：其他程式鎖住了 {path} 的日誌。</translation>
    </message>
    <message>
        <source>Close backup or inspection tools and press the button again.</source>
        <translation>請關閉備份或檢視工具後再按一次。</translation>
    </message>
    <message>
        <source>It is not known whether this was stored; the log cannot be read just now.</source>
        <translation>無法確認是否已儲存；目前無法讀取日誌。</translation>
    </message>
    <message>
        <source>Everything before it is stored.</source>
        <translation>先前內容均已儲存。</translation>
    </message>
    <message>
        <source>Press the button again: it will not be entered twice.</source>
        <translation>請再按一次：不會重複登錄。</translation>
    </message>
    <message>
        <source>Not stored, because of a defect in this program ({what}).</source>
        <translation>未儲存：程式發生錯誤（{what}）。</translation>
    </message>
    <message>
        <source>Write down the number {id} and tell those who look after this program.</source>
        <translation>請記下編號 {id}，並通知程式維護人員。</translation>
    </message>
</context>
<context>
    <name>Until</name>
    <message>
        <source>End of the incident</source>
        <translation>到事件結束</translation>
    </message>
    <message>
        <source>Time it ends</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Type a time such as 15:30.</source>
        <translation>請輸入時間，例如 15:30。</translation>
    </message>
    <message>
        <source>at the latest {time}</source>
        <translation>最晚到 {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>log intact, {count} entries</source>
        <translation>日誌完整，{count} 筆</translation>
    </message>
    <message>
        <source>log NOT intact after entry {count}</source>
        <translation>第 {count} 筆之後日誌不完整</translation>
    </message>
    <message>
        <source>Checked {time}. Press to check again.</source>
        <translation>{time} 已驗證。點選可再次驗證。</translation>
    </message>
    <message>
        <source>Head of the log: {head}</source>
        <translation>日誌鏈首：{head}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>已遺失</translation>
    </message>
    <message>
        <source>it was changed, moved or put in</source>
        <translation>遭更改、移動或插入</translation>
    </message>
    <message>
        <source>its text was changed</source>
        <translation>內容遭更改</translation>
    </message>
    <message>
        <source>its place in its incident does not follow</source>
        <translation>在事件中的順序不連續</translation>
    </message>
    <message>
        <source>another entry was noted outside at this place</source>
        <translation>外部留存的此位置是另一筆紀錄</translation>
    </message>
    <message>
        <source>it and what followed were cut off: they had been noted outside</source>
        <translation>此筆及之後遭截斷：外部曾留存</translation>
    </message>
    <message>
        <source>the notes outside are gone, so a cut-off end could not be seen</source>
        <translation>外部留存已不存在，無法察覺結尾遭截斷</translation>
    </message>
    <message>
        <source>the key is not the one that sealed the log</source>
        <translation>金鑰不是當初封存日誌的金鑰</translation>
    </message>
    <message>
        <source>First bad entry: {number}; {what}.</source>
        <translation>第一筆異常紀錄：{number}；{what}。</translation>
    </message>
    <message>
        <source>The key is in this account&apos;s keyring.</source>
        <translation>金鑰存於此帳號的鑰匙圈。</translation>
    </message>
    <message>
        <source>The key lies in a file: guards against accidents, not against this account&apos;s owner.</source>
        <translation>金鑰存於檔案：可防意外，無法防範此帳號的擁有者。</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>forms</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>call-backs</source>
        <translation>回電</translation>
    </message>
    <message>
        <source>manual entries</source>
        <translation>人工登錄</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Work put off</source>
        <translation>延後工作</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>不接手</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不接手</translation>
    </message>
    <message>
        <source>Count in work that is put off</source>
        <translation>登記延後的工作</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>The key data were read back to the customer</source>
        <translation>已向客戶複誦確認關鍵資料</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Promised by when</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>Who answers for it (may be named later)</source>
        <translation>負責人（可稍後指定）</translation>
    </message>
    <message>
        <source>Remark, such as where they lie. No card or account numbers.</source>
        <translation>備註，例如放在何處。請勿填寫卡號或帳號。</translation>
    </message>
    <message>
        <source>Enter how many.</source>
        <translation>請填寫件數。</translation>
    </message>
    <message>
        <source>Give the time that was promised.</source>
        <translation>請填寫承諾的時間。</translation>
    </message>
    <message>
        <source>Have the key data read back to the customer, then tick it.</source>
        <translation>請先向客戶複誦確認，再勾選。</translation>
    </message>
    <message>
        <source>Count out</source>
        <translation>銷帳</translation>
    </message>
    <message>
        <source>{open} {work} are open.</source>
        <translation>{work}未結 {open} 件。</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why, or a remark (goes into the log)</source>
        <translation>原因或備註（寫入日誌）</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新清點</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>{count} {work} were counted in, {out} are out.</source>
        <translation>{work}登記 {count} 件，已銷 {out} 件。</translation>
    </message>
    <message>
        <source>How many it were</source>
        <translation>實際件數</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>請對方接手</translation>
    </message>
    <message>
        <source>It stays open until the other one accepts at a desk of their own.</source>
        <translation>在對方於自己的座位接受之前，仍算未結。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>移交給</translation>
    </message>
    <message>
        <source>{open} of {count} {work} open</source>
        <translation>{work}：{count} 件中 {open} 件未結</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>尚無負責人</translation>
    </message>
    <message>
        <source>promised for {time}</source>
        <translation>承諾於 {time} 前</translation>
    </message>
    <message>
        <source>{count} offered to {person}, not accepted</source>
        <translation>{count} 件請 {person} 接手，尚未接受</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>已複誦確認</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} 件完成</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} 件取消</translation>
    </message>
    <message>
        <source>{count} taken over by {person}</source>
        <translation>{person} 接手 {count} 件</translation>
    </message>
    <message>
        <source>Take over {count}</source>
        <translation>接手 {count} 件</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>不接手…</translation>
    </message>
    <message>
        <source>Count out…</source>
        <translation>銷帳…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Count again…</source>
        <translation>重新清點…</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>負責人…</translation>
    </message>
    <message>
        <source>{count} {work}, all out</source>
        <translation>{work} {count} 件，全部結清</translation>
    </message>
    <message>
        <source>Forms, call-backs and entries that are put off are counted in here.</source>
        <translation>延後處理的表單、回電與登錄都在這裡登記。</translation>
    </message>
    <message>
        <source>Count in…</source>
        <translation>登記…</translation>
    </message>
</context>
<context>
    <name>WorkLog</name>
    <message>
        <source>{count} {work} put off</source>
        <translation>延後處理{work} {count} 件</translation>
    </message>
    <message>
        <source>promised for {time}</source>
        <translation>承諾於 {time} 前</translation>
    </message>
    <message>
        <source>answered for by {person}</source>
        <translation>由 {person} 負責</translation>
    </message>
    <message>
        <source>nobody answers for it yet</source>
        <translation>尚無負責人</translation>
    </message>
    <message>
        <source>read back to the customer</source>
        <translation>已向客戶複誦確認</translation>
    </message>
    <message>
        <source>Counted again: {count} {work}. Why: {reason}</source>
        <translation>重新清點：{work} {count} 件。原因：{reason}</translation>
    </message>
    <message>
        <source>{person} answers for the {work} now</source>
        <translation>{work}改由 {person} 負責</translation>
    </message>
    <message>
        <source>{count} {work} {outcome}</source>
        <translation>{work} {count} 件{outcome}</translation>
    </message>
    <message>
        <source>{count} {work} offered to {person}, not yet accepted</source>
        <translation>{work} {count} 件已請 {person} 接手，尚未接受</translation>
    </message>
    <message>
        <source>{person} takes over {count} {work}</source>
        <translation>{person} 接手{work} {count} 件</translation>
    </message>
    <message>
        <source>{person} does not take over the {work}: {reason}</source>
        <translation>{person} 不接手{work}：{reason}</translation>
    </message>
</context>
<context>
    <name>WorkRefusal</name>
    <message>
        <source>This work is not on the list of the incident.</source>
        <translation>這項工作不在此事件的清單上。</translation>
    </message>
    <message>
        <source>Choose a line of the list; it shows what stands.</source>
        <translation>請從清單選一列；清單顯示現況。</translation>
    </message>
    <message>
        <source>This is no count of work: a whole number up to {limit} is.</source>
        <translation>這不是件數：應為不超過 {limit} 的整數。</translation>
    </message>
    <message>
        <source>Count again and write the number.</source>
        <translation>請重新清點並填寫數字。</translation>
    </message>
    <message>
        <source>A call-back was promised for a time, and none is given.</source>
        <translation>回電要有承諾的時間，但未填寫。</translation>
    </message>
    <message>
        <source>Give the time by which the customers are called.</source>
        <translation>請填寫最晚何時回電給客戶。</translation>
    </message>
    <message>
        <source>The promised time has passed already.</source>
        <translation>承諾的時間已經過了。</translation>
    </message>
    <message>
        <source>Give a time to come, and promise no earlier one.</source>
        <translation>請填寫未來的時間，不要承諾更早的時間。</translation>
    </message>
    <message>
        <source>The key data of a manual entry must be read back to the customer.</source>
        <translation>人工登錄的關鍵資料必須向客戶複誦確認。</translation>
    </message>
    <message>
        <source>Have them read back, then tick it.</source>
        <translation>請先複誦確認，再勾選。</translation>
    </message>
    <message>
        <source>{count} of it are counted out or offered to somebody already.</source>
        <translation>其中 {count} 件已銷帳或已請人接手。</translation>
    </message>
    <message>
        <source>Give a number that is not below that.</source>
        <translation>請填寫不小於它的數字。</translation>
    </message>
    <message>
        <source>Only {count} are open, {offered} of them offered to somebody.</source>
        <translation>只有 {count} 件未結，其中 {offered} 件已請人接手。</translation>
    </message>
    <message>
        <source>Count out what is open; if more came in, count it in first.</source>
        <translation>只能銷未結的件數；若有新增，請先登記。</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>沒有指定人員。</translation>
    </message>
    <message>
        <source>Name the person who answers for it.</source>
        <translation>請指定負責人。</translation>
    </message>
    <message>
        <source>This work is not offered to anybody now.</source>
        <translation>這項工作目前沒有請任何人接手。</translation>
    </message>
    <message>
        <source>Whoever is to take it over must be offered it first.</source>
        <translation>要先請某人接手，對方才能接受。</translation>
    </message>
    <message>
        <source>This work is offered to {person}, who alone can answer.</source>
        <translation>這項工作請 {person} 接手，只有本人能回覆。</translation>
    </message>
    <message>
        <source>Ask {person} to answer, or offer it to somebody else.</source>
        <translation>請 {person} 回覆，或改請他人接手。</translation>
    </message>
    <message>
        <source>{count} pieces of work put off are still open, {offered} of them only offered.</source>
        <translation>還有 {count} 件延後的工作未結，其中 {offered} 件只是請人接手、尚未接受。</translation>
    </message>
    <message>
        <source>Count them out under “Work put off”, or have a successor accept them.</source>
        <translation>請在「延後工作」頁籤銷帳，或由接手人接受。</translation>
    </message>
</context>
</TS>
