<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <translation>旷工</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>上报事件</translation>
    </message>
    <message>
        <source>Contacts: whom to call</source>
        <translation>联系人：该打给谁</translation>
    </message>
    <message>
        <source>Print the pack: make it now and open it</source>
        <translation>打印应急包：立即制作并打开</translation>
    </message>
    <message>
        <source>Show where the printed packs lie</source>
        <translation>显示应急包所在位置</translation>
    </message>
    <message>
        <source>Go to Floor</source>
        <translation>前往现场</translation>
    </message>
    <message>
        <source>Floor: show the queues</source>
        <translation>现场：显示队列</translation>
    </message>
    <message>
        <source>Floor: show the agents</source>
        <translation>现场：显示坐席</translation>
    </message>
    <message>
        <source>Floor: count by hand</source>
        <translation>现场：人工计数</translation>
    </message>
    <message>
        <source>Go to Incidents</source>
        <translation>前往事件</translation>
    </message>
    <message>
        <source>Go to Response</source>
        <translation>前往响应</translation>
    </message>
    <message>
        <source>Go to Shifts</source>
        <translation>前往班表</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>前往总结</translation>
    </message>
    <message>
        <source>Review: show the incidents</source>
        <translation>总结：显示事件</translation>
    </message>
    <message>
        <source>Review: show every entry of the log</source>
        <translation>总结：显示所有记录</translation>
    </message>
    <message>
        <source>Review: show which clocks were kept</source>
        <translation>总结：显示时限遵守情况</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>前往人员</translation>
    </message>
    <message>
        <source>People: show the agents</source>
        <translation>人员：显示坐席</translation>
    </message>
    <message>
        <source>People: show who is there today</source>
        <translation>人员：显示今日到班</translation>
    </message>
    <message>
        <source>People: show skills, certificates and learners</source>
        <translation>人员：显示技能、认证与学员</translation>
    </message>
    <message>
        <source>People: show the reserves</source>
        <translation>人员：显示支援人力</translation>
    </message>
    <message>
        <source>Forecast: accuracy and data</source>
        <translation>预测：准确度与数据</translation>
    </message>
    <message>
        <source>Go to the alarms</source>
        <translation>前往告警</translation>
    </message>
    <message>
        <source>Accept the incident that is proposed</source>
        <translation>接受建议的事件</translation>
    </message>
    <message>
        <source>Decline the incident that is proposed</source>
        <translation>拒绝建议的事件</translation>
    </message>
    <message>
        <source>Policy sheet: the limits P1–P10 and who signed them</source>
        <translation>政策参数表：P1–P10 时限及签署人</translation>
    </message>
    <message>
        <source>Who may do what: posts and their permissions</source>
        <translation>职责权限表：各岗位可做的事</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Alarms: no sound for 15 minutes, or sound again</source>
        <translation>告警：静音 15 分钟，或恢复声音</translation>
    </message>
    <message>
        <source>Lend agents to a queue</source>
        <translation>向队列调派支援坐席</translation>
    </message>
    <message>
        <source>Propose levers for the queues that are short</source>
        <translation>为人力不足的队列提出建议方案</translation>
    </message>
    <message>
        <source>Return all agents on loan</source>
        <translation>支援坐席全部归建</translation>
    </message>
    <message>
        <source>Change who acts at this desk</source>
        <translation>更换本席位操作人员</translation>
    </message>
    <message>
        <source>Theme: switch between dark and light</source>
        <translation>主题：切换深色与浅色</translation>
    </message>
    <message>
        <source>Switch the language (from the next start on)</source>
        <translation>切换语言（下次启动起）</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
</context>
<context>
    <name>Adherence</name>
    <message>
        <source>as planned</source>
        <translation>按班表</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>absent without leave</source>
        <translation>旷工</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>break not planned</source>
        <translation>班表外小休</translation>
    </message>
    <message>
        <source>break overrun</source>
        <translation>小休超时</translation>
    </message>
    <message>
        <source>planned break not taken</source>
        <translation>未按班表小休</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>不计</translation>
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
        <translation>调整建议方案</translation>
    </message>
    <message>
        <source>Solve again</source>
        <translation>重新求解</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Say for how long, in minutes.</source>
        <translation>请填写持续几分钟。</translation>
    </message>
    <message>
        <source>Tick at least one lever.</source>
        <translation>请至少勾选一种手段。</translation>
    </message>
    <message>
        <source>Choose an agent of the list.</source>
        <translation>请从列表选择坐席。</translation>
    </message>
    <message>
        <source>{name}: nobody asks them</source>
        <translation>{name}：不动用</translation>
    </message>
    <message>
        <source>{name}: works for {queue}</source>
        <translation>{name}：调往 {queue}</translation>
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
        <translation>预计持续时间（分钟）</translation>
    </message>
    <message>
        <source>Levers that may be used</source>
        <translation>可使用的手段</translation>
    </message>
    <message>
        <source>Queues: how much each counts, and whether it may give agents</source>
        <translation>队列：各队列的权重，以及可否调出坐席</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>坐席的安排</translation>
    </message>
    <message>
        <source>nobody asks them</source>
        <translation>不动用</translation>
    </message>
    <message>
        <source>works for {queue}</source>
        <translation>调往 {queue}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>counts × {weight}</source>
        <translation>权重 × {weight}</translation>
    </message>
    <message>
        <source>How much {queue} counts</source>
        <translation>{queue} 的权重</translation>
    </message>
    <message>
        <source>may give agents</source>
        <translation>可调出坐席</translation>
    </message>
    <message>
        <source>{queue} may give agents</source>
        <translation>{queue} 可调出坐席</translation>
    </message>
</context>
<context>
    <name>AgentCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No longer on the floor.</source>
        <translation>已不在现场。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>示忙原因</translation>
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
        <translation>按姓名、号码、队列或状态搜索</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>搜索坐席</translation>
    </message>
    <message>
        <source>None</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take the first {count}</source>
        <translation>选前 {count} 位</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>选前</translation>
    </message>
    <message>
        <source>Nobody chosen yet: Space ticks the agent under the cursor.</source>
        <translation>尚未选择：按空格键勾选光标所在的坐席。</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 位</translation>
    </message>
    <message>
        <source>{count} of them finish a contact first</source>
        <translation>其中 {count} 位须先结束进线</translation>
    </message>
    <message>
        <source>Agents who could help</source>
        <translation>可支援的坐席</translation>
    </message>
    <message>
        <source>Nobody here matches. Clear the search, or choose another queue.</source>
        <translation>没有符合的坐席。请清除搜索，或选择其他队列。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Home queue, spare</source>
        <translation>所属队列、可调出</translation>
    </message>
    <message>
        <source>Also serves</source>
        <translation>也服务</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Goes when the present contact has ended.</source>
        <translation>目前进线结束后调派。</translation>
    </message>
    <message>
        <source>Knows {queue}: serves it already when nobody else is free.</source>
        <translation>熟悉 {queue}：平时没有其他人就绪时就会服务。</translation>
    </message>
    <message>
        <source>on loan to {queue}</source>
        <translation>支援 {queue} 中</translation>
    </message>
    <message>
        <source>paused: {reason}</source>
        <translation>示忙：{reason}</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
</context>
<context>
    <name>AgentFilters</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>以行显示同一批坐席，可按列排序</translation>
    </message>
    <message>
        <source>Find agent</source>
        <translation>查找坐席</translation>
    </message>
    <message>
        <source>Group by queue</source>
        <translation>按队列分组</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>按状态分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Longest in state first</source>
        <translation>状态最久者在前</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>状态：全部</translation>
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
        <translation>坐席</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>{agent} has left the floor</source>
        <translation>{agent} 已离开现场</translation>
    </message>
    <message>
        <source>No agent is like that now. Take back a filter above to see the others.</source>
        <translation>目前没有符合的坐席。取消上方的筛选即可看到其他坐席。</translation>
    </message>
    <message>
        <source>No agents yet. They appear as soon as the feed has said who is there.</source>
        <translation>尚无坐席。数据源报告已登录的人员后就会出现。</translation>
    </message>
</context>
<context>
    <name>AgentState</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>响铃中</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>示忙</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>离线</translation>
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
        <translation>{state}，未接听</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>The mark shows who is over time or does not answer</source>
        <translation>标记表示超时或未接听的坐席</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>What the agent does now, over all queues</source>
        <translation>坐席目前在所有队列中的状态</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>状态时间</translation>
    </message>
    <message>
        <source>How long the state has lasted; orange where it is over its limit</source>
        <translation>目前状态已持续多久；超过上限者以橙色显示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the agent is paused, as the PBX says</source>
        <translation>PBX 给出的示忙原因</translation>
    </message>
    <message>
        <source>Contact of</source>
        <translation>进线队列</translation>
    </message>
    <message>
        <source>The queue of the present contact, or of the one in after-call work</source>
        <translation>目前进线所属队列，或话后处理中那通的队列</translation>
    </message>
    <message>
        <source>Queues and penalties</source>
        <translation>队列与优先级</translation>
    </message>
    <message>
        <source>Where the agent is a member; the lower the penalty, the earlier it is offered</source>
        <translation>坐席所属的队列；优先级数字越小越先派送</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接听</translation>
    </message>
    <message>
        <source>Offers let ring since the last contact</source>
        <translation>上次进线后未接听的次数</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
</context>
<context>
    <name>AgentTile</name>
    <message>
        <source>no answer</source>
        <translation>未接听</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>超时</translation>
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
        <translation>第 {place} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>contact of {queue}</source>
        <translation>{queue} 的进线</translation>
    </message>
    <message>
        <source>longer than {limit}</source>
        <translation>超过 {limit}</translation>
    </message>
    <message>
        <source>offers missed since the last contact: {count}, the last {ago} ago</source>
        <translation>上次进线后未接听：{count} 次，最近一次在 {ago} 前</translation>
    </message>
    <message>
        <source>home queue: {queue} (the lowest penalty)</source>
        <translation>所属队列：{queue}（优先级最小）</translation>
    </message>
    <message>
        <source>also, with penalty: {queues}</source>
        <translation>另支援（优先级）：{queues}</translation>
    </message>
    <message>
        <source>{shown} of {count} agents</source>
        <translation>{count} 名坐席中的 {shown} 名</translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 名坐席</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} 名坐席</translation>
    </message>
    <message>
        <source>{agents} · need {need}</source>
        <translation>{agents} · 需 {need} 名</translation>
    </message>
</context>
<context>
    <name>AgentsView</name>
    <message>
        <source>Lend</source>
        <translation>调派支援</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Enter: card · Space: mark · Ctrl A: mark the group · L: lend</source>
        <translation>Enter：坐席卡 · 空格键：标记 · Ctrl A：标记整组 · L：调派支援</translation>
    </message>
    <message>
        <source>Enter: card · Shift ↑ ↓: select · L: lend · Ctrl C: copy all rows</source>
        <translation>Enter：坐席卡 · Shift ↑ ↓：选取 · L：调派支援 · Ctrl C：复制所有行</translation>
    </message>
    <message>
        <source>{count} marked</source>
        <translation>已标记 {count} 名</translation>
    </message>
    <message>
        <source>nothing moves while you are on it</source>
        <translation>光标停留时内容不会移动</translation>
    </message>
</context>
<context>
    <name>AlarmDetails</name>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>目前经过</translation>
    </message>
    <message>
        <source>It is over and acknowledged: it stands no more.</source>
        <translation>告警已结束并已确认，不再列出。</translation>
    </message>
    <message>
        <source>Make the proposed incident</source>
        <translation>上报建议的事件</translation>
    </message>
    <message>
        <source>Report as incident</source>
        <translation>上报为事件</translation>
    </message>
    <message>
        <source>A critical alarm cannot be shelved: somebody must take it on.</source>
        <translation>紧急告警不可搁置：必须有人接手。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>代表什么</translation>
    </message>
    <message>
        <source>Look at first</source>
        <translation>先看哪里</translation>
    </message>
    <message>
        <source>The cheapest thing that helps</source>
        <translation>最省力的对策</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Lend agents…</source>
        <translation>支援调派…</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>暂时搁置…</translation>
    </message>
    <message>
        <source>raised again, {count} times in all</source>
        <translation>再次发出，共 {count} 次</translation>
    </message>
    <message>
        <source>nobody had acknowledged: told {who}</source>
        <translation>无人确认，已通知{who}</translation>
    </message>
    <message>
        <source>acknowledged by {who}, {desk}</source>
        <translation>{who} 确认，{desk}</translation>
    </message>
    <message>
        <source>shelved until {until} by {who}: {reason}</source>
        <translation>{who} 搁置至 {until}：{reason}</translation>
    </message>
    <message>
        <source>back to normal</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>发出告警</translation>
    </message>
    <message>
        <source>raised: {figure} {value}</source>
        <translation>发出告警：{figure} {value}</translation>
    </message>
    <message>
        <source>{who} made an incident of it</source>
        <translation>{who} 已上报为事件</translation>
    </message>
    <message>
        <source>{who} declined the incident that was proposed</source>
        <translation>{who} 拒绝了建议的事件</translation>
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
        <translation>排队中</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>abandon rate</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>callers who gave up</source>
        <translation>放弃的进线数</translation>
    </message>
    <message>
        <source>speed of answer</source>
        <translation>应答速度</translation>
    </message>
    <message>
        <source>handling time</source>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>agents ready</source>
        <translation>就绪坐席</translation>
    </message>
    <message>
        <source>agents staffed</source>
        <translation>在班坐席</translation>
    </message>
    <message>
        <source>staffed minus need</source>
        <translation>在班人力减所需人力</translation>
    </message>
    <message>
        <source>share of the need that is missing</source>
        <translation>所需人力的缺口比例</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>占用率</translation>
    </message>
    <message>
        <source>agents missing against the plan</source>
        <translation>按班表未到的坐席人数</translation>
    </message>
    <message>
        <source>share of the planned who are missing</source>
        <translation>未到人数占应到人数的比例</translation>
    </message>
    <message>
        <source>silence of the feed</source>
        <translation>数据源无信号时间</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>The feed is lost</source>
        <translation>数据源中断</translation>
    </message>
    <message>
        <source>Callers wait and nobody is staffed</source>
        <translation>有进线等待但无人在班</translation>
    </message>
    <message>
        <source>Very long wait</source>
        <translation>等待时间极长</translation>
    </message>
    <message>
        <source>Service level far below goal</source>
        <translation>服务水平远低于目标</translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation>等待时间过长</translation>
    </message>
    <message>
        <source>Service level below goal</source>
        <translation>服务水平低于目标</translation>
    </message>
    <message>
        <source>Many callers give up</source>
        <translation>放弃率偏高</translation>
    </message>
    <message>
        <source>Fewer agents than needed</source>
        <translation>人力低于所需</translation>
    </message>
    <message>
        <source>Agents missing against the plan</source>
        <translation>按班表未到的坐席</translation>
    </message>
    <message>
        <source>Agents without a break between contacts</source>
        <translation>坐席连续接听，没有间隔</translation>
    </message>
    <message>
        <source>more work than hands</source>
        <translation>工作量超过人力</translation>
    </message>
    <message>
        <source>link to the PBX</source>
        <translation>PBX 连接</translation>
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
        <translation>{what} 持续 {time}</translation>
    </message>
    <message>
        <source>{times} × goal</source>
        <translation>目标的 {times} 倍</translation>
    </message>
</context>
<context>
    <name>AlarmRung</name>
    <message>
        <source>this desk again</source>
        <translation>再次通知本席位</translation>
    </message>
    <message>
        <source>next supervisor</source>
        <translation>下一位主管</translation>
    </message>
    <message>
        <source>duty manager</source>
        <translation>值班经理</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Show and change when an alarm is raised</source>
        <translation>查看并修改何时发出告警</translation>
    </message>
    <message>
        <source>The alarms appear as soon as the log is open.</source>
        <translation>日志打开后，告警就会出现在这里。</translation>
    </message>
    <message>
        <source>No alarm stands. One appears here when a rule has held long enough; “Rules” shows and changes them.</source>
        <translation>目前没有告警。规则成立够久时，告警会出现在这里；“规则”可查看并修改。</translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation>确认	A</translation>
    </message>
    <message>
        <source>Acknowledge all of this cause	G</source>
        <translation>确认同一原因的全部告警	G</translation>
    </message>
    <message>
        <source>Shelve…	S</source>
        <translation>暂时搁置…	S</translation>
    </message>
    <message>
        <source>Details	Enter</source>
        <translation>详细内容	Enter</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 条</translation>
    </message>
    <message>
        <source>{count} standing</source>
        <translation>{count} 条</translation>
    </message>
    <message>
        <source>{count} not acknowledged</source>
        <translation>{count} 条未确认</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge: I have seen it and take it on (A)</source>
        <translation>确认：我已看到并接手处理 (A)</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Acknowledge {count}</source>
        <translation>确认 {count} 条</translation>
    </message>
    <message>
        <source>ack {desk}</source>
        <translation>已确认 {desk}</translation>
    </message>
    <message>
        <source>now with: {who}</source>
        <translation>已转给：{who}</translation>
    </message>
    <message>
        <source>{count} alarms of this cause, this one first</source>
        <translation>同一原因共 {count} 条，本条最先</translation>
    </message>
    <message>
        <source>{count} alarms, first {what}, {time}</source>
        <translation>共 {count} 条，最先：{what}，{time}</translation>
    </message>
    <message>
        <source>{who}: {reason}</source>
        <translation>{who}：{reason}</translation>
    </message>
    <message>
        <source>{count} shelved</source>
        <translation>已搁置 {count} 条</translation>
    </message>
    <message>
        <source>End shelving</source>
        <translation>结束搁置</translation>
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
        <translation>{what}，已 {minutes} 分钟</translation>
    </message>
    <message>
        <source>goal {goal}</source>
        <translation>目标 {goal}</translation>
    </message>
    <message>
        <source>limit {goal}</source>
        <translation>阈值 {goal}</translation>
    </message>
    <message>
        <source>back to normal {time}, not acknowledged</source>
        <translation>{time} 已恢复正常，未确认</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>好转中</translation>
    </message>
    <message>
        <source>no data from the PBX</source>
        <translation>收不到 PBX 的数据</translation>
    </message>
    <message>
        <source>nobody can answer</source>
        <translation>无人可接听</translation>
    </message>
    <message>
        <source>enough agents again</source>
        <translation>人力已足</translation>
    </message>
    <message>
        <source>{count} agents below need</source>
        <translation>比所需人力少 {count} 位坐席</translation>
    </message>
    <message>
        <source>{value} waiting</source>
        <translation>{value} 个排队中</translation>
    </message>
    <message>
        <source>{value} agents ready</source>
        <translation>就绪坐席 {value} 位</translation>
    </message>
    <message>
        <source>{value} agents staffed</source>
        <translation>在班坐席 {value} 位</translation>
    </message>
    <message>
        <source>{value} abandoned</source>
        <translation>放弃率 {value}</translation>
    </message>
    <message>
        <source>{value} below need</source>
        <translation>比所需人力少 {value}</translation>
    </message>
    <message>
        <source>{value} agents missing against the plan</source>
        <translation>按班表有 {value} 位坐席未到</translation>
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
        <translation>无人确认：{what}</translation>
    </message>
    <message>
        <source>It is now with: {who}</source>
        <translation>已转给：{who}</translation>
    </message>
    <message>
        <source>{alarms} alarms of {causes} causes; this is the worst. {why}</source>
        <translation>{causes} 个原因共 {alarms} 条告警，本条最严重。{why}</translation>
    </message>
    <message>
        <source>{alarms} alarms of one cause; this is the worst. {why}</source>
        <translation>同一原因共 {alarms} 条告警；此为最严重者。{why}</translation>
    </message>
    <message>
        <source>Alarms sound again.</source>
        <translation>告警恢复发出声音。</translation>
    </message>
    <message>
        <source>Alarms are silent for 15 minutes.</source>
        <translation>告警静音 15 分钟。</translation>
    </message>
    <message>
        <source>They are listed and logged as before; critical ones are still shown.</source>
        <translation>告警照常列出并写入日志；紧急告警仍会显示。</translation>
    </message>
</context>
<context>
    <name>Applied</name>
    <message>
        <source>{count} loans of this group are called back or cancelled.</source>
        <translation>已召回或取消这一组的 {count} 笔支援。</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Return this group</source>
        <translation>召回这一组</translation>
    </message>
    <message>
        <source>Cancel this group</source>
        <translation>取消这一组</translation>
    </message>
    <message>
        <source>{confirmed} of {all} confirmed by the PBX to {queues}</source>
        <translation>{all} 位中 {confirmed} 位经交换机确认支援 {queues}</translation>
    </message>
    <message>
        <source>{count} from {time}</source>
        <translation>{count} 位自 {time} 起</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>{count} 位已归建</translation>
    </message>
    <message>
        <source>over since {time}</source>
        <translation>{time} 结束</translation>
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
        <translation>应用草案</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Who agrees?</source>
        <translation>由谁同意？</translation>
    </message>
    <message>
        <source>Or why may the promises wait? (goes into the log)</source>
        <translation>或者，这些承诺为何可以延后？（记入日志）</translation>
    </message>
    <message>
        <source>Why? (goes into the log)</source>
        <translation>原因？（记入日志）</translation>
    </message>
    <message>
        <source>For which incident?</source>
        <translation>属于哪一起事件？</translation>
    </message>
    <message>
        <source>Why may the protected line fall short?</source>
        <translation>受保护专线为何可低于所需人力？</translation>
    </message>
    <message>
        <source>Surge on the card lines</source>
        <translation>信用卡专线突发业务高峰</translation>
    </message>
    <message>
        <source>Nothing of this draft can be carried out.</source>
        <translation>此草案没有可应用的变更。</translation>
    </message>
    <message>
        <source>Write why; it goes into the log.</source>
        <translation>请写明原因；将记入日志。</translation>
    </message>
    <message>
        <source>Promises to customers are open: hand them over, or write why they may wait.</source>
        <translation>尚有对客户未履行的承诺：请移交，或写明为何可以延后。</translation>
    </message>
    <message>
        <source>Reserves are called in the name of an incident: choose one.</source>
        <translation>召集支援人力须归属某一事件：请选择事件。</translation>
    </message>
    <message>
        <source>A protected line would fall short: write why it may, and who agrees.</source>
        <translation>受保护专线会低于所需人力：请写明原因及由谁同意。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Left in the draft: {count}. {why}</source>
        <translation>留在草案：{count} 项。{why}</translation>
    </message>
    <message>
        <source>Breaks and activities planned for another time: {count}</source>
        <translation>改排时间的休息与活动：{count} 项</translation>
    </message>
    <message>
        <source>Activities that leave today, and need another day: {count}</source>
        <translation>移出今日、须另排日期的活动：{count} 项</translation>
    </message>
    <message>
        <source>Shifts that begin or end at another time: {count}</source>
        <translation>变更起止时间的班次：{count} 个</translation>
    </message>
    <message>
        <source>Reserves for {queues}: {count}, as a call list in the incident; a person calls and ticks</source>
        <translation>{queues} 的支援人力：{count} 位，列为事件召集名单；由人员致电并勾选</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>坐席 {count} 位</translation>
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
        <translation>坐席 1 位</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>{count} changes are on record; {moves} loans await the PBX or their time.</source>
        <translation>{count} 项变更已记录；{moves} 笔支援待交换机确认或待时间到。</translation>
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
        <translation>正在验证日志…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>log not checked yet</source>
        <translation>日志尚未验证</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Clocks of the rules</source>
        <translation>制度时限</translation>
    </message>
    <message>
        <source>{count} shown, newest first</source>
        <translation>显示 {count} 条，最新在前</translation>
    </message>
    <message>
        <source>Nothing fits. Use fewer words, or other filters.</source>
        <translation>没有符合的记录。请减少字词或更换筛选条件。</translation>
    </message>
    <message>
        <source>{kept} of {all} kept ({share}), missed ones first; drills do not count</source>
        <translation>{all} 项中遵守 {kept} 项（{share}），逾期者在前；演练不计</translation>
    </message>
    <message>
        <source>Reading the log for the search, {count} entries left …</source>
        <translation>正在建立搜索索引，尚余 {count} 条…</translation>
    </message>
    <message>
        <source>Cancel export ({count})</source>
        <translation>取消导出（{count}）</translation>
    </message>
    <message>
        <source>Incidents shown</source>
        <translation>显示中的事件</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>显示中的记录</translation>
    </message>
    <message>
        <source>Clocks shown</source>
        <translation>显示中的时限</translation>
    </message>
    <message>
        <source>Whole log with its verifier (ZIP)</source>
        <translation>完整日志与验证程序（ZIP）</translation>
    </message>
    <message>
        <source>Search: all words, any language</source>
        <translation>搜索：所有字词，任何语言</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>类型：全部</translation>
    </message>
    <message>
        <source>Severity: all</source>
        <translation>级别：全部</translation>
    </message>
    <message>
        <source>Who: all</source>
        <translation>人员：全部</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
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
        <translation>应办事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>负责</translation>
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
        <translation>上报对象</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>情况通报</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>states</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>overdue, passed on</source>
        <translation>逾期已上报</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Sort: all</source>
        <translation>种类：全部</translation>
    </message>
    <message>
        <source>Where: all</source>
        <translation>范围：全部</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>agents on loan</source>
        <translation>支援坐席</translation>
    </message>
    <message>
        <source>floor and alarms</source>
        <translation>现场与告警</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
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
        <translation>最近 6 个月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
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
        <source>incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>人员名册</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>more contacts than expected</source>
        <translation>进线多于预期</translation>
    </message>
    <message>
        <source>fewer agents than planned</source>
        <translation>在班人力少于计划</translation>
    </message>
    <message>
        <source>contacts take longer</source>
        <translation>处理时长变长</translation>
    </message>
    <message>
        <source>contacts are routed elsewhere</source>
        <translation>进线路由异常</translation>
    </message>
    <message>
        <source>Alarm: {what}</source>
        <translation>告警：{what}</translation>
    </message>
    <message>
        <source>Exported incidents, {rows} rows: {file}</source>
        <translation>已导出事件 {rows} 行：{file}</translation>
    </message>
    <message>
        <source>Exported entries, {rows} rows: {file}</source>
        <translation>已导出记录 {rows} 行：{file}</translation>
    </message>
    <message>
        <source>Exported clocks, {rows} rows: {file}</source>
        <translation>已导出时限 {rows} 行：{file}</translation>
    </message>
    <message>
        <source>Exported people, {rows} rows: {file}</source>
        <translation>已导出人员，{rows} 行：{file}</translation>
    </message>
    <message>
        <source>Exported agents, {rows} rows: {file}</source>
        <translation>已导出坐席，{rows} 行：{file}</translation>
    </message>
    <message>
        <source>Exported shifts, {rows} rows: {file}</source>
        <translation>已导出班次，{rows} 行：{file}</translation>
    </message>
    <message>
        <source>Exported the report of {about}: {file}</source>
        <translation>已导出 {about} 报告：{file}</translation>
    </message>
    <message>
        <source>Exported the whole log: {file}</source>
        <translation>已导出完整日志：{file}</translation>
    </message>
    <message>
        <source>Back to normal: {alarm}</source>
        <translation>恢复正常：{alarm}</translation>
    </message>
    <message>
        <source>Alarm acknowledged: {alarm}</source>
        <translation>告警已确认：{alarm}</translation>
    </message>
    <message>
        <source>Alarm shelved until {time}: {alarm}. {reason}</source>
        <translation>告警暂时搁置至 {time}：{alarm}。{reason}</translation>
    </message>
    <message>
        <source>Alarm back from the shelf: {alarm}</source>
        <translation>告警结束搁置：{alarm}</translation>
    </message>
    <message>
        <source>Alarm passed on to {to}: {alarm}</source>
        <translation>告警已上报至{to}：{alarm}</translation>
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
        <translation>告警规则已变更，生效 {count} 条</translation>
    </message>
    <message>
        <source>Nothing known of the floor from {time} on: {why}</source>
        <translation>{time} 起现场无数据：{why}</translation>
    </message>
    <message>
        <source>The floor is known again from {time} on</source>
        <translation>{time} 起恢复现场数据</translation>
    </message>
    <message>
        <source>{what}, seconds</source>
        <translation>{what}（秒）</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报时间</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>至确认</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>至恢复</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Drill: {what}</source>
        <translation>演练：{what}</translation>
    </message>
    <message>
        <source>As it happened</source>
        <translation>事件经过</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>报告（PDF）</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>打开事后总结</translation>
    </message>
    <message>
        <source>Incidents a month</source>
        <translation>每月事件数</translation>
    </message>
    <message>
        <source>Median time until service was back</source>
        <translation>恢复服务时间中位数</translation>
    </message>
    <message>
        <source>{all} · {shown} shown</source>
        <translation>共 {all} · 显示 {shown}</translation>
    </message>
    <message>
        <source>{what} · as it happened</source>
        <translation>{what} · 事件经过</translation>
    </message>
    <message>
        <source>Click on the axis, or use ← and →, to see how everything stood at a moment.</source>
        <translation>点击时间轴，或按 ← 与 →，可看当时的整体状况。</translation>
    </message>
    <message>
        <source>No incident fits. Use fewer words, or other filters.</source>
        <translation>没有符合的事件。请减少字词或更换筛选条件。</translation>
    </message>
    <message>
        <source>No incidents yet. What is reported with F8 stays here for good.</source>
        <translation>尚无事件。以 F8 上报的事件会永久保留在此。</translation>
    </message>
    <message>
        <source>{month}: none was resolved</source>
        <translation>{month}：没有已解决的事件</translation>
    </message>
    <message>
        <source>{month}: median {median}, nine in ten within {p90}, of {n}</source>
        <translation>{month}：中位数 {median}，九成在 {p90} 内，共 {n} 件</translation>
    </message>
    <message>
        <source>review owed</source>
        <translation>待总结</translation>
    </message>
    <message>
        <source>{count} actions open</source>
        <translation>{count} 项整改事项未完成</translation>
    </message>
    <message>
        <source>1 action open</source>
        <translation>1 项整改事项未完成</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left.</source>
        <translation>导出已取消，未留下文件。</translation>
    </message>
    <message>
        <source>Seal of this bundle, to be noted elsewhere: {seal}</source>
        <translation>此导出文件的封印，请另行记下：{seal}</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>已导出至 {file}</translation>
    </message>
    <message>
        <source>{what} cannot be written: {why}</source>
        <translation>无法写入{what}：{why}</translation>
    </message>
    <message>
        <source>The log is not affected.</source>
        <translation>日志不受影响。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>导出至文件</translation>
    </message>
    <message>
        <source>Clocks by person and month</source>
        <translation>按人员和月份的时限</translation>
    </message>
    <message>
        <source>nobody was named</source>
        <translation>未指定人员</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Who had to keep them</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Longest late</source>
        <translation>最长超时</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attach files</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
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
        <translation>例如：信用卡组的邮箱</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>收集人</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>收集时间</translation>
    </message>
    <message>
        <source>the incident as a whole</source>
        <translation>整个事件</translation>
    </message>
    <message>
        <source>Evidence of</source>
        <translation>佐证对象</translation>
    </message>
    <message>
        <source>Say where it comes from and who collected it.</source>
        <translation>请填写来源和收集人。</translation>
    </message>
    <message>
        <source>Write the time as 2026-12-08 18:00.</source>
        <translation>请以 2026-12-08 18:00 的格式填写。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>For whom the copy is</source>
        <translation>副本给谁</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Name who gives and who takes it.</source>
        <translation>请填写移交人和接收人。</translation>
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
        <translation>程序</translation>
    </message>
    <message>
        <source>not what its name says</source>
        <translation>与文件名不符</translation>
    </message>
    <message>
        <source>This is a program: nothing here runs it, and a copy should not be run either.</source>
        <translation>这是程序：这里不会运行它，副本也不应运行。</translation>
    </message>
    <message>
        <source>Its bytes are {media}, whatever its name says.</source>
        <translation>内容是 {media}，与文件名所示不符。</translation>
    </message>
    <message>
        <source>from {source}, collected {time} by {who}</source>
        <translation>来源 {source}，{who} 于 {time} 收集</translation>
    </message>
    <message>
        <source>{time} copy for {taker}: {why}</source>
        <translation>{time} 副本给 {taker}：{why}</translation>
    </message>
    <message>
        <source>{time} from {giver} to {taker}: {why}</source>
        <translation>{time} 由 {giver} 移交给 {taker}：{why}</translation>
    </message>
    <message>
        <source>Drop files here: up to {size} each. They are kept with their SHA-256.</source>
        <translation>将文件拖放到这里：每个最大 {size}。文件连同 SHA-256 一起保存。</translation>
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
        <translation>附件 {name}，SHA-256 {digest}；来源 {source}，收集人 {who}</translation>
    </message>
    <message>
        <source>{name} handed over from {giver} to {taker}: {why}</source>
        <translation>{name} 由 {giver} 移交给 {taker}：{why}</translation>
    </message>
    <message>
        <source>Copy of {name} saved for {taker}: {why}</source>
        <translation>已为 {taker} 另存 {name} 的副本：{why}</translation>
    </message>
</context>
<context>
    <name>AttachmentRefusal</name>
    <message>
        <source>{name} is larger than {megabytes} MB.</source>
        <translation>{name} 超过 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Attach the part that matters, and note where the whole is kept.</source>
        <translation>请附上重要的部分，并记下完整文件存放之处。</translation>
    </message>
    <message>
        <source>With {name} this incident would hold more than {megabytes} MB.</source>
        <translation>加上 {name}，这个事件的附件将超过 {megabytes} MB。</translation>
    </message>
    <message>
        <source>Note where the file is kept instead.</source>
        <translation>请改为记下文件存放之处。</translation>
    </message>
    <message>
        <source>{name} is not a file: a folder, a device or a pipe.</source>
        <translation>{name} 不是文件，而是文件夹、设备或管道。</translation>
    </message>
    <message>
        <source>Attach the files one by one.</source>
        <translation>请逐一附上文件。</translation>
    </message>
    <message>
        <source>{name} is a link to another file.</source>
        <translation>{name} 是指向其他文件的链接。</translation>
    </message>
    <message>
        <source>Attach the file itself.</source>
        <translation>请附上文件本身。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>Save it where it was made, then attach it again.</source>
        <translation>请先在原处保存，再重新附上。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>无法读取 {name}：{why}。</translation>
    </message>
    <message>
        <source>Copy it to this computer, then attach it again.</source>
        <translation>请先复制到这台电脑，再重新附上。</translation>
    </message>
    <message>
        <source>{name} changed while it was read.</source>
        <translation>{name} 在读取时有变动。</translation>
    </message>
    <message>
        <source>Wait until nothing writes into it, then attach it again.</source>
        <translation>请等到没有程序写入后，再重新附上。</translation>
    </message>
    <message>
        <source>There is no room for {name}.</source>
        <translation>空间不足，放不下 {name}。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请清出磁盘空间后再试。</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}.</source>
        <translation>无法写入 {name}：{why}。</translation>
    </message>
    <message>
        <source>Choose another folder; if it was being attached, tell technical support.</source>
        <translation>请选择其他文件夹；若正在附加，请通知技术支持。</translation>
    </message>
    <message>
        <source>This attachment is not in the incident.</source>
        <translation>这个事件没有此附件。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The bytes of {name} are not in the store any more.</source>
        <translation>{name} 的内容已不在存储库中。</translation>
    </message>
    <message>
        <source>Tell the duty manager; its entry with the SHA-256 still stands.</source>
        <translation>请通知值班经理；含 SHA-256 的记录仍在。</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were taken in.</source>
        <translation>{name} 的内容不是存入时的内容。</translation>
    </message>
    <message>
        <source>Do not use it as evidence; tell the duty manager.</source>
        <translation>请勿作为佐证；请通知值班经理。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>{count} more; narrow the filters</source>
        <translation>还有 {count} 件；请缩小筛选范围</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>{step} · command offered</source>
        <translation>{step} · 指挥权待接</translation>
    </message>
    <message>
        <source>{count} measures open</source>
        <translation>{count} 项措施未撤销</translation>
    </message>
    <message>
        <source>{count} put off</source>
        <translation>{count} 件延后</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <source>commander needed</source>
        <translation>待派指挥长</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>响应中</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
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
        <translation>按队列分组</translation>
    </message>
    <message>
        <source>Group by team</source>
        <translation>按团队分组</translation>
    </message>
    <message>
        <source>Group by site</source>
        <translation>按职场分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>{undo}: {step}</source>
        <translation>{undo}：{step}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>1 change is tried; nothing of it has happened.</source>
        <translation>试排 1 项变更，尚未执行。</translation>
    </message>
    <message>
        <source>{count} changes are tried; nothing of them has happened.</source>
        <translation>试排 {count} 项变更，均未执行。</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>应用 1 项变更</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>应用 {count} 项变更</translation>
    </message>
    <message>
        <source>Drag work to a queue · Space: select · M: move · B: break · E: shift · Enter: open</source>
        <translation>拖动班次至队列即可调派 · 空格键：选取 · M：调派 · B：小休 · E：班次 · Enter：打开</translation>
    </message>
    <message>
        <source>It does not fit there: something else lies in the way.</source>
        <translation>放不下：与其他项目重叠。</translation>
    </message>
    <message>
        <source>Move to, {span}</source>
        <translation>调派至（{span}）</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>缺 {count} 人</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>调派…</translation>
    </message>
    <message>
        <source>Move a break…</source>
        <translation>调整小休…</translation>
    </message>
    <message>
        <source>Begin and end of the shift…</source>
        <translation>班次起止…</translation>
    </message>
    <message>
        <source>Remove what is tried</source>
        <translation>移除试排</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Postpone {what} to another day</source>
        <translation>将{what}延至他日</translation>
    </message>
    <message>
        <source>Day board</source>
        <translation>班表</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>未分配队列</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>未分团队</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>未分职场</translation>
    </message>
    <message>
        <source>There is no roster yet. Import a roster on People.</source>
        <translation>尚无人员名册。请在“人员”页导入名册。</translation>
    </message>
    <message>
        <source>Nothing is tried. Take “Only with changes” back to see everybody.</source>
        <translation>目前没有试排的变更。取消“只看有变更的”即可看到所有人。</translation>
    </message>
    <message>
        <source>Nobody fits. Use fewer words, or another filter.</source>
        <translation>无符合者。请减少字词或改用其他筛选条件。</translation>
    </message>
    <message>
        <source>Nobody has a shift on this day. Import its roster on People, or choose another day.</source>
        <translation>当日无人排班。请在“人员”页导入班次，或选择其他日期。</translation>
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
        <translation>试排：召集支援人力 {who} · {span}</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Off-phone work</source>
        <translation>非话务工作</translation>
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
        <translation>旷工</translation>
    </message>
    <message>
        <source>serves {what}</source>
        <translation>服务 {what}</translation>
    </message>
    <message>
        <source>tried: the shift longer, for {what}</source>
        <translation>试排：延长班次，服务 {what}</translation>
    </message>
    <message>
        <source>tried: the shift shorter</source>
        <translation>试排：缩短班次</translation>
    </message>
    <message>
        <source>tried: {what} here</source>
        <translation>试排：{what}移至此处</translation>
    </message>
    <message>
        <source>{what} as planned; tried elsewhere or postponed</source>
        <translation>原定{what}；试排另移或延后</translation>
    </message>
    <message>
        <source>on loan to {what}, confirmed by the PBX</source>
        <translation>支援 {what}，交换机已确认</translation>
    </message>
    <message>
        <source>is to go to {what}, not confirmed by the PBX</source>
        <translation>将支援 {what}，交换机尚未确认</translation>
    </message>
    <message>
        <source>tried: works for {what}</source>
        <translation>试排：支援 {what}</translation>
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
        <translation>其中 {count} 通为故障后再次来电</translation>
    </message>
    <message>
        <source>{count} short ({degree})</source>
        <translation>缺 {count} 人（{degree}）</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试排</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Type times such as 14:30.</source>
        <translation>请输入时间，例如 14:30。</translation>
    </message>
    <message>
        <source>Move {who}</source>
        <translation>调派 {who}</translation>
    </message>
    <message>
        <source>To queue</source>
        <translation>调派至队列</translation>
    </message>
    <message>
        <source>Shift of {who}</source>
        <translation>{who} 的班次</translation>
    </message>
    <message>
        <source>Move a break of {who}</source>
        <translation>调整 {who} 的小休</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Type a time such as 12:30.</source>
        <translation>请输入时间，例如 12:30。</translation>
    </message>
    <message>
        <source>{what} does not fit there: something else lies in the way</source>
        <translation>{what}放不下：与其他项目重叠</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} 位坐席</translation>
    </message>
    <message>
        <source>move {who} to {queue}</source>
        <translation>将 {who} 调派至 {queue}</translation>
    </message>
    <message>
        <source>{what} of {who} at {time}</source>
        <translation>将 {who} 的{what}改至 {time}</translation>
    </message>
    <message>
        <source>shift of {who} {span}</source>
        <translation>{who} 的班次 {span}</translation>
    </message>
    <message>
        <source>postpone {what} of {who}</source>
        <translation>延后 {who} 的{what}</translation>
    </message>
    <message>
        <source>remove a change of {who}</source>
        <translation>移除 {who} 的一项变更</translation>
    </message>
    <message>
        <source>remove {count} changes</source>
        <translation>移除 {count} 项变更</translation>
    </message>
    <message>
        <source>{count} without the skill</source>
        <translation>{count} 人无此技能</translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message>
        <source>The roster has no agent {agent}.</source>
        <translation>人员名册中没有坐席 {agent}。</translation>
    </message>
    <message>
        <source>Take the change back; the roster may have changed meanwhile.</source>
        <translation>请撤回这项变更；名册可能已变动。</translation>
    </message>
    <message>
        <source>This shift of {agent} is not on the roster any more.</source>
        <translation>{agent} 的这个班次已不在名册上。</translation>
    </message>
    <message>
        <source>Take the change back and look at the roster as it is now.</source>
        <translation>请撤回这项变更，再看目前的名册。</translation>
    </message>
    <message>
        <source>What was to be moved is no longer in the shift of {agent}.</source>
        <translation>要移动的项目已不在 {agent} 的班次中。</translation>
    </message>
    <message>
        <source>The centre has no queue “{queue}”.</source>
        <translation>本中心没有队列“{queue}”。</translation>
    </message>
    <message>
        <source>Choose a queue of the board.</source>
        <translation>请从班表选择队列。</translation>
    </message>
    <message>
        <source>Nobody of the reserve pools has the number {reserve}.</source>
        <translation>支援人力池中没有编号 {reserve} 的人员。</translation>
    </message>
    <message>
        <source>Choose somebody of the pools in the centre file.</source>
        <translation>请从中心配置文件的人力池选人。</translation>
    </message>
    <message>
        <source>{agent}: this time has passed.</source>
        <translation>{agent}：这段时间已经过去。</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>请选择之后的时间。</translation>
    </message>
    <message>
        <source>{agent}: what is to be moved has begun or is over.</source>
        <translation>{agent}：要移动的项目已经开始或结束。</translation>
    </message>
    <message>
        <source>Leave it where it is and take somebody else.</source>
        <translation>请维持原状，改选其他人。</translation>
    </message>
    <message>
        <source>{agent} does not work here any more.</source>
        <translation>{agent} 已离职。</translation>
    </message>
    <message>
        <source>Take somebody else.</source>
        <translation>请改选其他人。</translation>
    </message>
    <message>
        <source>The PBX does not know {agent}: the roster has no address.</source>
        <translation>交换机不认得 {agent}：名册中没有其地址。</translation>
    </message>
    <message>
        <source>Enter the address on the People page, or take somebody else.</source>
        <translation>请在人员页填入地址，或改选其他人。</translation>
    </message>
    <message>
        <source>{agent} has not learnt {queue}.</source>
        <translation>{agent} 不具备 {queue} 的技能。</translation>
    </message>
    <message>
        <source>Take somebody who is certified for it.</source>
        <translation>请改选已取得认证的人。</translation>
    </message>
    <message>
        <source>{agent} is still learning {queue}.</source>
        <translation>{agent} 仍在学习 {queue}。</translation>
    </message>
    <message>
        <source>{agent}’s certificate for {queue} is valid until {date} only.</source>
        <translation>{agent} 的 {queue} 认证只到 {date} 有效。</translation>
    </message>
    <message>
        <source>Take somebody else, or have it renewed and entered on the People page.</source>
        <translation>请改选其他人，或完成换证并登记于人员页。</translation>
    </message>
    <message>
        <source>{agent} has no background check, and {queue} is a protected line.</source>
        <translation>{agent} 未通过背景调查，而 {queue} 是受保护专线。</translation>
    </message>
    <message>
        <source>Take somebody whose check is passed.</source>
        <translation>请改选已通过背景调查的人。</translation>
    </message>
    <message>
        <source>{agent} is new; the induction lasts until {date}.</source>
        <translation>{agent} 是新进人员，新人培训至 {date} 为止。</translation>
    </message>
    <message>
        <source>Take somebody else: new hires stay with their team.</source>
        <translation>请改选其他人：新进人员留在原团队。</translation>
    </message>
    <message>
        <source>{agent} is not there then: {absence}.</source>
        <translation>{agent} 届时不在：{absence}。</translation>
    </message>
    <message>
        <source>Take somebody else, or choose another time.</source>
        <translation>请改选其他人，或另选时间。</translation>
    </message>
    <message>
        <source>{agent} is not on shift for all of that time.</source>
        <translation>{agent} 并非整段时间都在班。</translation>
    </message>
    <message>
        <source>Let it begin and end within the shift, or stretch the shift first.</source>
        <translation>请让起止都在班次内，或先延长班次。</translation>
    </message>
    <message>
        <source>{agent} can take contacts from {at} on at the earliest.</source>
        <translation>{agent} 最早 {at} 才能接听。</translation>
    </message>
    <message>
        <source>Let it begin then.</source>
        <translation>请改从该时间开始。</translation>
    </message>
    <message>
        <source>{agent} is on loan to {to} until {at}.</source>
        <translation>{agent} 已支援 {to} 至 {at}。</translation>
    </message>
    <message>
        <source>Take somebody else, or return this loan first.</source>
        <translation>请改选其他人，或先让这条支援归建。</translation>
    </message>
    <message>
        <source>{agent} works for {queue} then anyway.</source>
        <translation>{agent} 届时本来就在 {queue}。</translation>
    </message>
    <message>
        <source>Take the change back.</source>
        <translation>请撤回这项变更。</translation>
    </message>
    <message>
        <source>{agent} would be in two places at once.</source>
        <translation>{agent} 会同时在两处。</translation>
    </message>
    <message>
        <source>Let one of the two moves end before the other begins.</source>
        <translation>请让一次调派结束后再开始另一次。</translation>
    </message>
    <message>
        <source>{agent} would be moved {moves} times in this shift; {limit} is the limit.</source>
        <translation>{agent} 在本班次会被调派 {moves} 次；上限为 {limit} 次。</translation>
    </message>
    <message>
        <source>Take somebody else, or say why it must be.</source>
        <translation>请改选其他人，或说明必要的理由。</translation>
    </message>
    <message>
        <source>{agent} would be moved for {minutes} min; at least {limit} min is the rule.</source>
        <translation>{agent} 只调派 {minutes} 分钟；规定至少 {limit} 分钟。</translation>
    </message>
    <message>
        <source>Let it last longer, or say why it must be.</source>
        <translation>请延长时间，或说明必要的理由。</translation>
    </message>
    <message>
        <source>{queue} is a protected line: from {at} it would have {staffed} of {need} needed.</source>
        <translation>{queue} 是受保护专线：自 {at} 起需 {need} 人，将只剩 {staffed} 人。</translation>
    </message>
    <message>
        <source>Leave its agents out, or let a second person sign for it.</source>
        <translation>请不要动用该线坐席，或请第二人签核。</translation>
    </message>
    <message>
        <source>{agent} and {mentor} learn as a pair and would be apart.</source>
        <translation>{agent} 与 {mentor} 是师徒，会被拆开。</translation>
    </message>
    <message>
        <source>Move both or neither, or say why it must be.</source>
        <translation>请一起调派或都不调派，或说明必要的理由。</translation>
    </message>
    <message>
        <source>{agent} has open promises to customers: {count}.</source>
        <translation>{agent} 尚有对客户未履行的承诺：{count} 项。</translation>
    </message>
    <message>
        <source>Have them handed over first, or say why it must be.</source>
        <translation>请先完成交接，或说明必要的理由。</translation>
    </message>
    <message>
        <source>{agent}: it would lie outside the shift.</source>
        <translation>{agent}：会落在班次之外。</translation>
    </message>
    <message>
        <source>Choose a time within the shift.</source>
        <translation>请选择班次内的时间。</translation>
    </message>
    <message>
        <source>{agent}: it would overlap something else in the shift.</source>
        <translation>{agent}：会与班次内其他项目重叠。</translation>
    </message>
    <message>
        <source>Choose a time that is free.</source>
        <translation>请选择空档时间。</translation>
    </message>
    <message>
        <source>{agent} would lose a break.</source>
        <translation>{agent} 会失去一段小休。</translation>
    </message>
    <message>
        <source>A break may be moved, never taken away.</source>
        <translation>小休可以移动，不可取消。</translation>
    </message>
    <message>
        <source>{agent}’s break takes {minutes} min; at least {limit} min is the rule.</source>
        <translation>{agent} 的小休只有 {minutes} 分钟；规定至少 {limit} 分钟。</translation>
    </message>
    <message>
        <source>{agent}’s break would move by {minutes} min; {limit} min is the limit.</source>
        <translation>{agent} 的小休会移动 {minutes} 分钟；上限为 {limit} 分钟。</translation>
    </message>
    <message>
        <source>Move it less, or say why it must be.</source>
        <translation>请少移一些，或说明必要的理由。</translation>
    </message>
    <message>
        <source>{agent} would work {minutes} min without a break; {limit} min is the limit.</source>
        <translation>{agent} 会连续工作 {minutes} 分钟没有小休；上限为 {limit} 分钟。</translation>
    </message>
    <message>
        <source>Put the break where it divides the shift better.</source>
        <translation>请把小休排在更能均分班次的位置。</translation>
    </message>
    <message>
        <source>{agent} would work {minutes} min that day; {limit} min is the limit.</source>
        <translation>{agent} 当日会工作 {minutes} 分钟；上限为 {limit} 分钟。</translation>
    </message>
    <message>
        <source>Stretch the shift less, or take somebody else.</source>
        <translation>请少延长一些，或改选其他人。</translation>
    </message>
    <message>
        <source>{agent} would rest {minutes} min between two shifts; {limit} min is the least.</source>
        <translation>{agent} 两班之间只休息 {minutes} 分钟；至少须 {limit} 分钟。</translation>
    </message>
    <message>
        <source>{agent} would work {minutes} min overtime; {limit} min is the limit.</source>
        <translation>{agent} 会加班 {minutes} 分钟；上限为 {limit} 分钟。</translation>
    </message>
</context>
<context>
    <name>BreachReason</name>
    <message>
        <source>not on the roster</source>
        <translation>不在名册</translation>
    </message>
    <message>
        <source>shift gone</source>
        <translation>班次已不存在</translation>
    </message>
    <message>
        <source>activity gone</source>
        <translation>项目已不存在</translation>
    </message>
    <message>
        <source>unknown queue</source>
        <translation>未知队列</translation>
    </message>
    <message>
        <source>not in a pool</source>
        <translation>不在人力池</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>已过时间</translation>
    </message>
    <message>
        <source>already begun</source>
        <translation>已经开始</translation>
    </message>
    <message>
        <source>left the centre</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>unknown to the PBX</source>
        <translation>交换机不认得</translation>
    </message>
    <message>
        <source>skill missing</source>
        <translation>缺少技能</translation>
    </message>
    <message>
        <source>still learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>认证过期</translation>
    </message>
    <message>
        <source>no background check</source>
        <translation>未通过背景调查</translation>
    </message>
    <message>
        <source>new hire</source>
        <translation>新进人员</translation>
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
        <translation>本来就在该处</translation>
    </message>
    <message>
        <source>already on loan</source>
        <translation>已在支援</translation>
    </message>
    <message>
        <source>in two places at once</source>
        <translation>同时在两处</translation>
    </message>
    <message>
        <source>moved too often</source>
        <translation>调派次数过多</translation>
    </message>
    <message>
        <source>too short a time</source>
        <translation>时间过短</translation>
    </message>
    <message>
        <source>mentor and pupil apart</source>
        <translation>师徒拆开</translation>
    </message>
    <message>
        <source>open promises</source>
        <translation>未完成承诺</translation>
    </message>
    <message>
        <source>outside the shift</source>
        <translation>班次之外</translation>
    </message>
    <message>
        <source>overlap in the shift</source>
        <translation>班次内重叠</translation>
    </message>
    <message>
        <source>a break lost</source>
        <translation>失去小休</translation>
    </message>
    <message>
        <source>break too short</source>
        <translation>小休过短</translation>
    </message>
    <message>
        <source>break moved too far</source>
        <translation>小休移动过远</translation>
    </message>
    <message>
        <source>too long without a break</source>
        <translation>连续工作过久</translation>
    </message>
    <message>
        <source>day too long</source>
        <translation>工时过长</translation>
    </message>
    <message>
        <source>rest between shifts</source>
        <translation>班间休息不足</translation>
    </message>
    <message>
        <source>overtime limit</source>
        <translation>加班上限</translation>
    </message>
    <message>
        <source>protected line</source>
        <translation>受保护专线</translation>
    </message>
    <message>
        <source>arrives later</source>
        <translation>较晚到班</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>最近的决定</translation>
    </message>
    <message>
        <source>Open steps, overdue first</source>
        <translation>未完成步骤（逾期优先）</translation>
    </message>
    <message>
        <source>Running clocks</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>应急处理小组</translation>
    </message>
    <message>
        <source>Temporary measures</source>
        <translation>临时措施</translation>
    </message>
    <message>
        <source>Staff on loan</source>
        <translation>支援人员</translation>
    </message>
    <message>
        <source>{agent} helps {queue} until {time}</source>
        <translation>{agent} 支援 {queue} 至 {time}</translation>
    </message>
    <message>
        <source>Work put off</source>
        <translation>延后工作</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Promises noted</source>
        <translation>已记录的承诺</translation>
    </message>
    <message>
        <source>Questions noted</source>
        <translation>已记录的问题</translation>
    </message>
    <message>
        <source>Last status update</source>
        <translation>最近一次情况通报</translation>
    </message>
    <message>
        <source>Next status update due</source>
        <translation>下次情况通报期限</translation>
    </message>
    <message>
        <source>Began {began}; {name} commands. Made from the log at {time}.</source>
        <translation>{began} 开始；由 {name} 指挥。{time} 按日志产生。</translation>
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
        <translation>已请求，尚未确认</translation>
    </message>
    <message>
        <source>{role}: nobody</source>
        <translation>{role}：无人</translation>
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
        <translation>电话</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>在线客服</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>not reportable</source>
        <translation>无须报送</translation>
    </message>
    <message>
        <source>read in the rule</source>
        <translation>已读法规原文</translation>
    </message>
    <message>
        <source>read second-hand</source>
        <translation>转引，未读原文</translation>
    </message>
    <message>
        <source>from memory: check</source>
        <translation>凭记忆整理，有待核实</translation>
    </message>
    <message>
        <source>the filing of “{duty}”</source>
        <translation>“{duty}”报送</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>事件发生</translation>
    </message>
    <message>
        <source>when it was noticed</source>
        <translation>发现时</translation>
    </message>
    <message>
        <source>the report to the console</source>
        <translation>上报至控制台</translation>
    </message>
    <message>
        <source>the grading</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>the bank’s finding</source>
        <translation>本行认定</translation>
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
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} business days</source>
        <translation>{count} 个工作日</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>Regulators</source>
        <translation>监管报送</translation>
    </message>
    <message>
        <source>verify with compliance</source>
        <translation>请向合规查证</translation>
    </message>
    <message>
        <source>working days not announced yet</source>
        <translation>工作日历尚未公布</translation>
    </message>
    <message>
        <source>{source}; looked at {month}, pack {version}</source>
        <translation>{source}；查阅于 {month}，规则包 {version}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未起算</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已免除</translation>
    </message>
    <message>
        <source>not owed any more</source>
        <translation>已无须办理</translation>
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
        <translation>定级前先行计时</translation>
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
        <translation>{person} 与 {second}：{reason}</translation>
    </message>
    <message>
        <source>Reports to regulators</source>
        <translation>监管报送</translation>
    </message>
    <message>
        <source>only a filed report stops a clock</source>
        <translation>报送后时限才停止</translation>
    </message>
    <message>
        <source>No regulator’s rules are in force. The centre file names them: [regulation] packs.</source>
        <translation>未启用任何监管规则。请在中心配置文件列出：[regulation] packs。</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>grade…</source>
        <translation>定级…</translation>
    </message>
    <message>
        <source>times…</source>
        <translation>时间…</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>登记报送…</translation>
    </message>
    <message>
        <source>waive…</source>
        <translation>免除…</translation>
    </message>
    <message>
        <source>state a time…</source>
        <translation>填写时间…</translation>
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
        <translation>适用规则：{regime} {version}，指纹 {digest}；请向合规查证</translation>
    </message>
    <message>
        <source>Graded for {regime}: {grade}</source>
        <translation>{regime} 监管定级：{grade}</translation>
    </message>
    <message>
        <source>Time of the event for the regulator: {time}, before: {before}</source>
        <translation>报送用事件发生时间：{time}，原为：{before}</translation>
    </message>
    <message>
        <source>Time of noticing for the regulator: {time}, before: {before}</source>
        <translation>报送用发现时间：{time}，原为：{before}</translation>
    </message>
    <message>
        <source>Time of the bank’s finding: {time}, before: {before}</source>
        <translation>本行认定时间：{time}，原为：{before}</translation>
    </message>
    <message>
        <source>Time of receipt for the regulator: {time}, before: {before}</source>
        <translation>报送用受理时间：{time}，原为：{before}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Filed late at {time} ({clock}), due {due}, by {channel}, reference {reference}: {text}</source>
        <translation>逾期报送 {time}（{clock}），期限 {due}，渠道 {channel}，编号 {reference}：{text}</translation>
    </message>
    <message>
        <source>Filed at {time} ({clock}), by {channel}, reference {reference}: {text}</source>
        <translation>已报送 {time}（{clock}），渠道 {channel}，编号 {reference}：{text}</translation>
    </message>
    <message>
        <source>Not filed, waived with {person}: {clock}</source>
        <translation>未报，与 {person} 共同免除：{clock}</translation>
    </message>
    <message>
        <source>{share}% of the time is gone: {clock}, due {time}</source>
        <translation>时限已过 {share}%：{clock}，期限 {time}</translation>
    </message>
</context>
<context>
    <name>ClockRefusal</name>
    <message>
        <source>This report is not owed any more.</source>
        <translation>此报送已无须办理。</translation>
    </message>
    <message>
        <source>The list shows the clocks as they stand now.</source>
        <translation>列表显示目前的时限。</translation>
    </message>
    <message>
        <source>This clock has not begun.</source>
        <translation>此时限尚未起算。</translation>
    </message>
    <message>
        <source>State the time that starts it, or file the report it follows.</source>
        <translation>请填写起算时间，或先报送前一份报告。</translation>
    </message>
    <message>
        <source>{by} has stopped this clock already, at {at}.</source>
        <translation>{by} 已于 {at} 结束此时限。</translation>
    </message>
    <message>
        <source>The list shows what was filed.</source>
        <translation>列表显示已报送的内容。</translation>
    </message>
    <message>
        <source>{person} answers for the reports to regulators.</source>
        <translation>监管报送由 {person} 负责。</translation>
    </message>
    <message>
        <source>Ask them, or let the commander hand the role over.</source>
        <translation>请联系其本人，或由指挥长移交角色。</translation>
    </message>
    <message>
        <source>The report would have been filed before the event, at {at}.</source>
        <translation>报送时间早于事件发生（{at}）。</translation>
    </message>
    <message>
        <source>Put the time right, or the time of the event.</source>
        <translation>请更正报送时间或事件发生时间。</translation>
    </message>
    <message>
        <source>A report is waived by two people.</source>
        <translation>免除报送须两人同意。</translation>
    </message>
    <message>
        <source>Name the second person who agreed.</source>
        <translation>请填写同意的第二人。</translation>
    </message>
    <message>
        <source>The log itself says when this happened.</source>
        <translation>日志本身已载明时间。</translation>
    </message>
    <message>
        <source>Nothing needs to be stated.</source>
        <translation>无须填写。</translation>
    </message>
    <message>
        <source>The rule pack is broken in line {line}, column {column}: {what}</source>
        <translation>规则包第 {line} 行第 {column} 列有误：{what}</translation>
    </message>
    <message>
        <source>Tell those who look after this program; its clocks do not run.</source>
        <translation>请通知系统维护人员；其时限未计算。</translation>
    </message>
    <message>
        <source>This incident is graded as reportable to a regulator.</source>
        <translation>此事件已定为须向监管机构报送。</translation>
    </message>
    <message>
        <source>Merge the other one into it, or grade it as not reportable first.</source>
        <translation>请将另一事件并入本事件，或先改定为无须报送。</translation>
    </message>
    <message>
        <source>Reports to regulators are still owed: {count}.</source>
        <translation>尚有监管报送未办：{count} 件。</translation>
    </message>
    <message>
        <source>File them, waive them with a second person, or grade as not reportable.</source>
        <translation>请报送、由第二人同意免除，或定为无须报送。</translation>
    </message>
    <message>
        <source>The rules “{regime}” are not in force for this incident.</source>
        <translation>此事件不适用规则“{regime}”。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表选择。</translation>
    </message>
    <message>
        <source>These rules have no grade “{grade}”.</source>
        <translation>此规则没有级别“{grade}”。</translation>
    </message>
    <message>
        <source>These rules have no criterion “{criterion}”.</source>
        <translation>此规则没有标准“{criterion}”。</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>请从列表选择。</translation>
    </message>
    <message>
        <source>What was found makes a worse grade: {grade}.</source>
        <translation>按认定事实，级别应更高：{grade}。</translation>
    </message>
    <message>
        <source>Take the worse grade, or take back what does not hold.</source>
        <translation>请采较高级别，或取消不成立的事实。</translation>
    </message>
    <message>
        <source>The incident is graded so already.</source>
        <translation>事件已是此级别。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无须处理。</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This machine’s clock changed by {by}.</source>
        <translation>本机时钟变动 {by}。</translation>
    </message>
    <message>
        <source>The log keeps its order; deadlines that run are still told in time.</source>
        <translation>日志顺序不变；进行中的时限仍会准时提醒。</translation>
    </message>
    <message>
        <source>If the machine did not sleep, check its time before you rely on times of day.</source>
        <translation>若本机未曾休眠，请先核对时间，再采信时刻。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Take over command</source>
        <translation>接任指挥</translation>
    </message>
    <message>
        <source>Accept command</source>
        <translation>接受指挥权</translation>
    </message>
    <message>
        <source>{name} offers you command of {incident}. Until you accept, {name} commands.</source>
        <translation>{name} 拟将 {incident} 的指挥权移交给您；您接受之前仍由 {name} 指挥。</translation>
    </message>
    <message>
        <source>I have read the brief and assessed the situation</source>
        <translation>我已阅读交接摘要并评估现状</translation>
    </message>
    <message>
        <source>Scroll the brief to its end first.</source>
        <translation>请先将交接摘要滚动到最后。</translation>
    </message>
    <message>
        <source>Why not (goes into the log)</source>
        <translation>婉拒理由（写入日志）</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Tick that you have assessed the situation.</source>
        <translation>请勾选已评估现状。</translation>
    </message>
    <message>
        <source>Write why you decline.</source>
        <translation>请填写婉拒理由。</translation>
    </message>
    <message>
        <source>{name} offers you command, {time} ago. Until you accept, {name} commands.</source>
        <translation>{name} 于 {time} 前拟将指挥权移交给您；您接受之前仍由 {name} 指挥。</translation>
    </message>
    <message>
        <source>Command is offered to {to}, no answer for {time}. {name} commands.</source>
        <translation>指挥权已提交给 {to}，{time} 未回应；目前由 {name} 指挥。</translation>
    </message>
    <message>
        <source>{name} has commanded for more than {hours} hours.</source>
        <translation>{name} 已连续指挥超过 {hours} 小时。</translation>
    </message>
    <message>
        <source>{name} was paged {time} ago and has done nothing since.</source>
        <translation>{time} 前已呼叫 {name}，此后没有任何动作。</translation>
    </message>
    <message>
        <source>{name} was paged {time} ago; without an act in {left} the deputy may take command.</source>
        <translation>{time} 前已呼叫 {name}；{left} 内若无动作，副指挥长可接管指挥。</translation>
    </message>
    <message>
        <source>You have commanded for {time}: hand over now. The deputy may take command.</source>
        <translation>您已指挥 {time}：请立即交接。副指挥长可接管指挥。</translation>
    </message>
    <message>
        <source>You have commanded for {time}. Offer command to somebody, or go on.</source>
        <translation>您已指挥 {time}。请将指挥权交给他人，或继续指挥。</translation>
    </message>
    <message>
        <source>Read the brief…</source>
        <translation>阅读交接摘要…</translation>
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
        <translation>继续指挥</translation>
    </message>
    <message>
        <source>Take command…</source>
        <translation>接管指挥…</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提出交接</translation>
    </message>
    <message>
        <source>The other one reads a brief made from the log, then accepts. Until then you command.</source>
        <translation>对方阅读由日志产生的交接摘要后接受；在此之前仍由您指挥。</translation>
    </message>
    <message>
        <source>New commander</source>
        <translation>新任指挥长</translation>
    </message>
    <message>
        <source>Take command</source>
        <translation>接管指挥</translation>
    </message>
    <message>
        <source>You take command of {incident} from {name} at once. The log says so, with your reason.</source>
        <translation>您将立即自 {name} 接管 {incident} 的指挥；日志会记录此事与您的理由。</translation>
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
        <translation>请在“响应”页查看条件，必要时重新判定级别。</translation>
    </message>
    <message>
        <source>Tier {tier} · {title}</source>
        <translation>第 {tier} 级 · {title}</translation>
    </message>
    <message>
        <source>At least tier {tier} · {title}</source>
        <translation>至少第 {tier} 级 · {title}</translation>
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
        <translation>须由人员确认</translation>
    </message>
    <message>
        <source>Stand-down: {met} of {all} met</source>
        <translation>解除响应：{all} 项已符合 {met} 项</translation>
    </message>
    <message>
        <source>{counted} of {wanted} intervals</source>
        <translation>{wanted} 个时段中已达 {counted} 个</translation>
    </message>
    <message>
        <source>{passed} of {wanted}</source>
        <translation>{wanted} 中已达 {passed}</translation>
    </message>
    <message>
        <source>Grade again…</source>
        <translation>重新判定…</translation>
    </message>
    <message>
        <source>Could end now</source>
        <translation>可考虑解除</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Tier not known</source>
        <translation>警戒级别不明</translation>
    </message>
    <message>
        <source>a whole interval must be seen, on a live floor</source>
        <translation>须在实时现场完整观察一个时段</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time} 起</translation>
    </message>
    <message>
        <source>Severity {grade} fits. Grade again…</source>
        <translation>已符合 {grade} 级，重新判定…</translation>
    </message>
    <message>
        <source>Could end now: {step}</source>
        <translation>可考虑解除：{step}</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等，另有 {count} 条</translation>
    </message>
    <message>
        <source>Contacts not confirmed in time: {names}.</source>
        <translation>逾期未确认的联系人：{names}。</translation>
    </message>
    <message>
        <source>They stand in the list with a mark.</source>
        <translation>列表中已标示。</translation>
    </message>
    <message>
        <source>Ask for the right number and put it into the centre file ({keys}).</source>
        <translation>请查明正确号码并写入中心配置文件（{keys}）。</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>没有符合的联系人</translation>
    </message>
    <message>
        <source>Type less, or another word; the centre file has the list.</source>
        <translation>少输几个字或换个词；列表在中心配置文件里。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同号码</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>维护人</translation>
    </message>
    <message>
        <source>If nobody answers: {name}</source>
        <translation>无人接听时：{name}</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>other site</source>
        <translation>其他职场</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>监管机构</translation>
    </message>
    <message>
        <source>emergency or authority</source>
        <translation>应急或政府部门</translation>
    </message>
    <message>
        <source>not confirmed since {date}</source>
        <translation>{date} 起未再确认</translation>
    </message>
    <message>
        <source>confirm by {date}</source>
        <translation>{date} 前确认</translation>
    </message>
    <message>
        <source>Call: {contacts}</source>
        <translation>拨打：{contacts}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Find a name, a role, a number</source>
        <translation>查找姓名、角色、号码</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>哪些联系人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>▲ {count} not confirmed in time: ask for the number before you rely on it.</source>
        <translation>▲ {count} 条逾期未确认：使用前请先核对号码。</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>全部联系人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
</context>
<context>
    <name>CopyChip</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chart as a picture or as values</source>
        <translation>将图表复制为图片或数值</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>As values, for a spreadsheet</source>
        <translation>复制数值（供电子表格）</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Last 30 min</source>
        <translation>近 30 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>近 1 小时</translation>
    </message>
    <message>
        <source>Last 4 h</source>
        <translation>近 4 小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>dashed: goal</source>
        <translation>虚线：目标</translation>
    </message>
    <message>
        <source>As it happened</source>
        <translation>事件经过</translation>
    </message>
    <message>
        <source>{count} queues</source>
        <translation>{count} 个队列</translation>
    </message>
    <message>
        <source>{count} waiting in {queue}</source>
        <translation>{queue} 等待 {count}</translation>
    </message>
    <message>
        <source>counted by hand, {time}, {queue}: {figures} ({person})</source>
        <translation>人工计数，{time}，{queue}：{figures}（{person}）</translation>
    </message>
    <message>
        <source>Choose an incident above to see it as it happened.</source>
        <translation>请在上方选择事件，查看其经过。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>情况通报</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>支援调派</translation>
    </message>
    <message>
        <source>no floor on record for this time</source>
        <translation>此时段没有现场记录</translation>
    </message>
    <message>
        <source>no agents were lent</source>
        <translation>未调派坐席</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>update {minutes} min late</source>
        <translation>更新迟 {minutes} 分</translation>
    </message>
    <message>
        <source>{agents} agents → {queue}</source>
        <translation>{agents} 名坐席 → {queue}</translation>
    </message>
    <message>
        <source>1 agent → {queue}</source>
        <translation>1 名坐席 → {queue}</translation>
    </message>
    <message>
        <source>nobody confirmed that it was in force</source>
        <translation>无人确认已生效</translation>
    </message>
    <message>
        <source>in force {time}, says {name}</source>
        <translation>{time} 生效，确认人 {name}</translation>
    </message>
    <message>
        <source>overdue: {what}</source>
        <translation>逾期：{what}</translation>
    </message>
    <message>
        <source>{person} commands</source>
        <translation>{person} 指挥</translation>
    </message>
    <message>
        <source>{settled} of {steps} steps</source>
        <translation>步骤 {settled}/{steps}</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>{accepted} of {roles} roles accepted</source>
        <translation>职务已接受 {accepted}/{roles}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Report what was noticed</source>
        <translation>报告所发现的情况</translation>
    </message>
    <message>
        <source>Acknowledge the report</source>
        <translation>确认收到上报</translation>
    </message>
    <message>
        <source>Grade the incident</source>
        <translation>判定事件级别</translation>
    </message>
    <message>
        <source>Activate or dismiss</source>
        <translation>启动响应或撤销</translation>
    </message>
    <message>
        <source>Accept the role {role}</source>
        <translation>接受角色：{role}</translation>
    </message>
    <message>
        <source>Status update</source>
        <translation>情况通报</translation>
    </message>
    <message>
        <source>End of the hold</source>
        <translation>暂停期满</translation>
    </message>
    <message>
        <source>Written review</source>
        <translation>书面总结</translation>
    </message>
    <message>
        <source>Accept or decline command</source>
        <translation>接受或婉拒指挥权</translation>
    </message>
    <message>
        <source>Commander answers the page</source>
        <translation>指挥长回应呼叫</translation>
    </message>
    <message>
        <source>Fill the role {role}</source>
        <translation>补上角色：{role}</translation>
    </message>
    <message>
        <source>Offer command to somebody, or go on</source>
        <translation>将指挥权交给他人，或继续指挥</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>交接指挥权</translation>
    </message>
    <message>
        <source>Report to the regulator: {clock}</source>
        <translation>监管报送：{clock}</translation>
    </message>
    <message>
        <source>Grade for the regulator: {regime}</source>
        <translation>监管定级：{regime}</translation>
    </message>
    <message>
        <source>End of the measure: {measure}</source>
        <translation>措施结束：{measure}</translation>
    </message>
    <message>
        <source>Promised: {work}</source>
        <translation>已承诺：{work}</translation>
    </message>
    <message>
        <source>Everybody accounted for {people}</source>
        <translation>人员全数确认 {people}</translation>
    </message>
    <message>
        <source>Action: {action}</source>
        <translation>整改事项：{action}</translation>
    </message>
    <message>
        <source>Verify the action: {action}</source>
        <translation>验证整改事项：{action}</translation>
    </message>
    <message>
        <source>Take over or reject: {action}</source>
        <translation>纳入或不采纳：{action}</translation>
    </message>
    <message>
        <source>report in</source>
        <translation>报告剩余</translation>
    </message>
    <message>
        <source>acknowledge in</source>
        <translation>确认期限</translation>
    </message>
    <message>
        <source>grade in</source>
        <translation>评级期限</translation>
    </message>
    <message>
        <source>activate in</source>
        <translation>启动期限</translation>
    </message>
    <message>
        <source>role accepted in</source>
        <translation>接受角色期限</translation>
    </message>
    <message>
        <source>step due</source>
        <translation>步骤到期</translation>
    </message>
    <message>
        <source>update due</source>
        <translation>更新到期</translation>
    </message>
    <message>
        <source>hold ends</source>
        <translation>暂停期满</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>总结到期</translation>
    </message>
    <message>
        <source>command offered, answer in</source>
        <translation>指挥权待接，回应期限</translation>
    </message>
    <message>
        <source>commander paged, answer in</source>
        <translation>已呼叫指挥长，回应期限</translation>
    </message>
    <message>
        <source>role filled in</source>
        <translation>补上角色期限</translation>
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
        <translation>监管报送到期</translation>
    </message>
    <message>
        <source>grade for regulator in</source>
        <translation>监管定级剩余</translation>
    </message>
    <message>
        <source>measure ends</source>
        <translation>措施结束</translation>
    </message>
    <message>
        <source>promise due</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>head-count due</source>
        <translation>清点到期</translation>
    </message>
    <message>
        <source>action due</source>
        <translation>整改事项到期</translation>
    </message>
    <message>
        <source>verify in</source>
        <translation>验证期限</translation>
    </message>
    <message>
        <source>playbook change in</source>
        <translation>预案修改期限</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>逾期未确认</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>逾期未评级</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>逾期未启动</translation>
    </message>
    <message>
        <source>role not accepted</source>
        <translation>逾期未接受角色</translation>
    </message>
    <message>
        <source>step overdue</source>
        <translation>步骤逾期</translation>
    </message>
    <message>
        <source>update overdue</source>
        <translation>更新逾期</translation>
    </message>
    <message>
        <source>hold overdue</source>
        <translation>暂停逾期</translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation>总结逾期</translation>
    </message>
    <message>
        <source>command offered, no answer</source>
        <translation>指挥权待接，尚无回应</translation>
    </message>
    <message>
        <source>commander silent</source>
        <translation>指挥长无回应</translation>
    </message>
    <message>
        <source>role not filled</source>
        <translation>角色仍空缺</translation>
    </message>
    <message>
        <source>command for over an hour</source>
        <translation>连续指挥超过一小时</translation>
    </message>
    <message>
        <source>hand-over overdue</source>
        <translation>逾期未交接</translation>
    </message>
    <message>
        <source>regulator report overdue</source>
        <translation>监管报送逾期</translation>
    </message>
    <message>
        <source>not graded for regulator</source>
        <translation>监管级别未定</translation>
    </message>
    <message>
        <source>measure not undone</source>
        <translation>措施未撤销</translation>
    </message>
    <message>
        <source>promise not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>people unaccounted for</source>
        <translation>尚有人员未确认</translation>
    </message>
    <message>
        <source>action overdue</source>
        <translation>整改事项逾期</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>change not settled</source>
        <translation>修改提议未处理</translation>
    </message>
    <message>
        <source>next supervisor</source>
        <translation>下一位主管</translation>
    </message>
    <message>
        <source>duty manager</source>
        <translation>值班经理</translation>
    </message>
    <message>
        <source>commander</source>
        <translation>指挥长</translation>
    </message>
    <message>
        <source>deputy commander</source>
        <translation>副指挥长</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>替补人员</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>{agent} comes back from {queue}</source>
        <translation>{agent} 从 {queue} 归建</translation>
    </message>
    <message>
        <source>{agent} goes to {queue}</source>
        <translation>{agent} 前往 {queue}</translation>
    </message>
    <message>
        <source>Answers to: {what} ({left} places left)</source>
        <translation>回复邀约：{what}（尚余名额 {left}）</translation>
    </message>
    <message>
        <source>Shift offer</source>
        <translation>班次邀约</translation>
    </message>
    <message>
        <source>{what} · {customer}</source>
        <translation>{what} · {customer}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>passed on to {who}</source>
        <translation>已转交{who}</translation>
    </message>
    <message>
        <source>{who} at {time}</source>
        <translation>{time} 转{who}</translation>
    </message>
    <message>
        <source>Acknowledge the alarm {title}</source>
        <translation>确认告警 {title}</translation>
    </message>
    <message>
        <source>The shelf ends: {title}</source>
        <translation>搁置到期：{title}</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>升级对象</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>everything with a clock, soonest first</source>
        <translation>所有计时事项，最早到期在前</translation>
    </message>
    <message>
        <source>Nothing is owed. Clocks start with a report and with each step of a response.</source>
        <translation>目前没有待办时限。上报事件或响应步骤开始时即起算。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Regulators</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Cases and days</source>
        <translation>工单与日限</translation>
    </message>
    <message>
        <source>Loans and alarms</source>
        <translation>支援与告警</translation>
    </message>
</context>
<context>
    <name>Degraded</name>
    <message>
        <source>Open the incident</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>Degraded mode</source>
        <translation>降级模式</translation>
    </message>
    <message>
        <source>Degraded mode: {queues}</source>
        <translation>降级模式：{queues}</translation>
    </message>
    <message>
        <source>since {since} · agents are not measured by {targets} · planned until {until}</source>
        <translation>{since} 起 · 不考核坐席的{targets} · 预定至 {until}</translation>
    </message>
    <message>
        <source>since {since} · agents are not measured by {targets} · was to end {until}</source>
        <translation>{since} 起 · 不考核坐席的{targets} · 原定 {until} 结束</translation>
    </message>
</context>
<context>
    <name>DemoEvents</name>
    <message>
        <source>Demo: three times the contacts on Loans for 20 minutes</source>
        <translation>演示：贷款队列进线量三倍，持续 20 分钟</translation>
    </message>
    <message>
        <source>Demo: the phones of one site fail for 15 minutes</source>
        <translation>演示：一处职场的话机失联 15 分钟</translation>
    </message>
    <message>
        <source>Demo: the business system is slow for 30 minutes</source>
        <translation>演示：业务系统缓慢 30 分钟</translation>
    </message>
    <message>
        <source>Demo: outage, no calls arrive for 15 minutes; half call again</source>
        <translation>演示：系统故障，15 分钟内无来电进线；其中一半会重拨</translation>
    </message>
    <message>
        <source>Demo: a third of the agents go home</source>
        <translation>演示：三分之一坐席离线</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The last good one of the bank stays in force.</source>
        <translation>仍沿用贵行上一份有效的预案。</translation>
    </message>
    <message>
        <source>The playbook that came with the console is in force.</source>
        <translation>目前使用随附的应急预案。</translation>
    </message>
    <message>
        <source>A playbook was refused: {place}</source>
        <translation>应急预案未被采用：{place}</translation>
    </message>
    <message>
        <source>Put it right; watchfloor playbook check names every fault.</source>
        <translation>请修正；watchfloor playbook check 会列出所有错误。</translation>
    </message>
    <message>
        <source>Something in the console went wrong (number {number}).</source>
        <translation>控制台内部发生错误（编号 {number}）。</translation>
    </message>
    <message>
        <source>Something in the console went wrong: {what}.</source>
        <translation>控制台发生错误：{what}。</translation>
    </message>
    <message>
        <source>Everything that was acknowledged is stored.</source>
        <translation>已确认的操作均已保存。</translation>
    </message>
    <message>
        <source>It stands in the program&apos;s log; tell those who look after this program.</source>
        <translation>已记入程序日志文件；请通知程序维护人员。</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Skip a step</source>
        <translation>跳过步骤</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Open a step again</source>
        <translation>重新打开步骤</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
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
        <translation>误报：{name} 到此结束，日志保留。</translation>
    </message>
    <message>
        <source>Dismiss the report</source>
        <translation>撤销上报</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It came back: the response goes on where it was.</source>
        <translation>状况复发：响应由原处继续。</translation>
    </message>
    <message>
        <source>Reopen the incident</source>
        <translation>重新打开事件</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Reason (goes into the log)</source>
        <translation>原因（记入日志）</translation>
    </message>
    <message>
        <source>Write one sentence: why?</source>
        <translation>请用一句话写明原因。</translation>
    </message>
    <message>
        <source>Hand over command</source>
        <translation>交接指挥权</translation>
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
        <translation>请由名单选择一人。</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂停响应</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>What is waited for (goes into the log)</source>
        <translation>等待的事项（记入日志）</translation>
    </message>
    <message>
        <source>Minutes until the hold ends</source>
        <translation>距暂停期满的分钟数</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Enter how many minutes at most.</source>
        <translation>请输入最多几分钟。</translation>
    </message>
    <message>
        <source>Write one sentence: what is waited for?</source>
        <translation>请用一句话写明等待什么。</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>Post a status update</source>
        <translation>发布情况通报</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>It stands in the log of {name} and starts the clock of the next update.</source>
        <translation>记入 {name} 的日志，并起算下次更新的时限。</translation>
    </message>
    <message>
        <source>What is known, what is done, when is the next update</source>
        <translation>已知情况、处置作为、下次更新时间</translation>
    </message>
    <message>
        <source>Then tell an information list, person by person</source>
        <translation>然后逐一通知名单成员</translation>
    </message>
    <message>
        <source>Write the update first.</source>
        <translation>请先填写更新内容。</translation>
    </message>
    <message>
        <source>Put a line right</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing is deleted: the first words stay, struck through.</source>
        <translation>不会删除任何内容：原文保留并加删除线。</translation>
    </message>
    <message>
        <source>The right words</source>
        <translation>正确内容</translation>
    </message>
    <message>
        <source>Change the words first.</source>
        <translation>请先修改内容。</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The step is marked as added: a deviation from the playbook, open to the review.</source>
        <translation>此步骤标记为新增：属偏离应急预案，将列入总结。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>应办事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Within minutes (empty: no limit)</source>
        <translation>分钟内（留空表示不限时）</translation>
    </message>
    <message>
        <source>Comes after: {step}</source>
        <translation>接在此步骤之后：{step}</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>请填写应办事项。</translation>
    </message>
    <message>
        <source>Merge into another incident</source>
        <translation>并入其他事件</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>{name} ends here; the other one goes on. Both logs stay.</source>
        <translation>{name} 到此结束，另一事件继续；两份日志均保留。</translation>
    </message>
    <message>
        <source>There is no other open incident.</source>
        <translation>没有其他未结事件。</translation>
    </message>
    <message>
        <source>Choose the incident that goes on.</source>
        <translation>请选择要继续的事件。</translation>
    </message>
    <message>
        <source>Activate the response</source>
        <translation>启动响应</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启动响应</translation>
    </message>
    <message>
        <source>Team (each is asked to accept; may stay empty)</source>
        <translation>应急处理小组（每人须接受指派；可留空）</translation>
    </message>
    <message>
        <source>Name one commander.</source>
        <translation>请指派一位指挥长。</translation>
    </message>
    <message>
        <source>▲ This playbook should have been reviewed by {day}: check names and limits as you go.</source>
        <translation>▲ 此应急预案应于 {day} 前复审：执行时请核对人名和时限。</translation>
    </message>
    <message>
        <source>{name}, {grade}. No playbook for this kind yet: steps are added by hand.</source>
        <translation>{name}，{grade}。此类型尚无应急预案：步骤由人工新增。</translation>
    </message>
    <message>
        <source>{name}, {grade}. Playbook “{title}” {version}, as it is now.</source>
        <translation>{name}，{grade}。采用现行应急预案“{title}”{version}。</translation>
    </message>
    <message>
        <source>Service is back</source>
        <translation>服务已恢复</translation>
    </message>
    <message>
        <source>{count} temporary measures are not undone:</source>
        <translation>{count} 项临时措施尚未撤销：</translation>
    </message>
    <message>
        <source>{count} lots of work are put off:</source>
        <translation>{count} 批工作尚未结清：</translation>
    </message>
    <message>
        <source>{count} agents on loan are called back.</source>
        <translation>支援调派中的 {count} 位坐席将归建。</translation>
    </message>
    <message>
        <source>All steps are done or skipped. Reports to regulators and the review stay owed.</source>
        <translation>所有步骤均已完成或跳过。监管报送与事后总结仍须完成。</translation>
    </message>
    <message>
        <source>Finish what is open, or write why it ends without it.</source>
        <translation>请完成未结事项，或写明为何不完成就结束。</translation>
    </message>
    <message>
        <source>Nobody is on record as told the result: neither the reporter nor a department.</source>
        <translation>没有告知结果的记录：上报人和部门都没有。</translation>
    </message>
    <message>
        <source>{count} actions stay open and are chased on Due next.</source>
        <translation>{count} 项整改事项仍未完成，将列在“即将到期”跟踪。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 项</translation>
    </message>
    <message>
        <source>{count} steps are still open:</source>
        <translation>尚有 {count} 个步骤未完成：</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Why it ends without them (goes into the log)</source>
        <translation>未完成即结束的原因（记入日志）</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>事件结案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Reported {time}. A closed incident is never opened again.</source>
        <translation>{time} 上报。结案后不得再打开。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>{person} signed the review at {time}; fingerprint {digest}.</source>
        <translation>{person} 已于 {time} 签字确认总结；指纹 {digest}。</translation>
    </message>
    <message>
        <source>Commanded by {names}; somebody else, who did not write it, signs the review.</source>
        <translation>指挥长：{names}；总结须由未参与撰写的另一人签字确认。</translation>
    </message>
    <message>
        <source>The review is not written yet: use “Review…” first.</source>
        <translation>尚未撰写总结：请先使用“总结…”。</translation>
    </message>
    <message>
        <source>Name who signs.</source>
        <translation>请填写签字人。</translation>
    </message>
    <message>
        <source>Grade again</source>
        <translation>重新评级</translation>
    </message>
    <message>
        <source>Grade the incident</source>
        <translation>判定事件级别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>If several fit, take the worst. Any one point is enough.</source>
        <translation>符合多项时取最严重者；符合任一项即可。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose a grade.</source>
        <translation>请选择级别。</translation>
    </message>
    <message>
        <source>It has this grade already.</source>
        <translation>目前已是此级别。</translation>
    </message>
    <message>
        <source>Lowering the grade needs a reason.</source>
        <translation>调低级别须注明原因。</translation>
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
        <source>From severity II on, name a second person who agreed.</source>
        <translation>级别 II 以上须填写同意的第二人。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Who may do what</source>
        <translation>职责分工</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Roles in this response</source>
        <translation>本次响应的角色</translation>
    </message>
    <message>
        <source>Posts, whatever their role</source>
        <translation>各职务（不论角色）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>担任者</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>May skip</source>
        <translation>可跳过</translation>
    </message>
    <message>
        <source>Beside its steps</source>
        <translation>步骤以外</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>lowers the grade, offers command; never signs the review</source>
        <translation>唯一可调低级别、提出交接指挥；不得签字确认总结</translation>
    </message>
    <message>
        <source>takes command from one who is silent or has commanded for three hours</source>
        <translation>指挥长无回应或已指挥满三小时，可接管指挥</translation>
    </message>
    <message>
        <source>writes the review; never one who has commanded</source>
        <translation>撰写总结；曾任指挥长者不得担任</translation>
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
        <translation>上报事件</translation>
    </message>
    <message>
        <source>Acknowledge, grade, dismiss, merge</source>
        <translation>确认、评级、撤销、合并</translation>
    </message>
    <message>
        <source>Activate, hold, stabilise, resolve, reopen</source>
        <translation>启动、暂停、稳定、解决、重新打开</translation>
    </message>
    <message>
        <source>Begin the review and close</source>
        <translation>开始总结与结案</translation>
    </message>
    <message>
        <source>Give, accept and decline roles</source>
        <translation>指派、接受与婉拒角色</translation>
    </message>
    <message>
        <source>Offer, accept and keep command; take it as deputy</source>
        <translation>提出、接受、续任指挥；副指挥长接管</translation>
    </message>
    <message>
        <source>Take command by post</source>
        <translation>按职务接管指挥</translation>
    </message>
    <message>
        <source>Page people</source>
        <translation>呼叫人员</translation>
    </message>
    <message>
        <source>Do, skip, reopen and add steps</source>
        <translation>完成、跳过、重新打开与新增步骤</translation>
    </message>
    <message>
        <source>Notes and status updates</source>
        <translation>记录与情况通报</translation>
    </message>
    <message>
        <source>Measures, work put off, impact</source>
        <translation>措施、延后工作、影响</translation>
    </message>
    <message>
        <source>Call-out and head-count rolls</source>
        <translation>召集与清点名单</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Reports to regulators</source>
        <translation>监管报送</translation>
    </message>
    <message>
        <source>The review and its actions</source>
        <translation>总结与整改事项</translation>
    </message>
    <message>
        <source>Lend agents</source>
        <translation>支援调派坐席</translation>
    </message>
    <message>
        <source>Alarms and their rules</source>
        <translation>告警与规则</translation>
    </message>
    <message>
        <source>Counts by hand</source>
        <translation>人工计数</translation>
    </message>
    <message>
        <source>Exports from the log</source>
        <translation>日志导出</translation>
    </message>
    <message>
        <source>Sign the policy sheet</source>
        <translation>签署政策参数表</translation>
    </message>
    <message>
        <source>Agents, shifts, absences</source>
        <translation>坐席、班次与缺勤</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>其他事项</translation>
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
        <translation>在班表上试排，即可看到效果。</translation>
    </message>
    <message>
        <source>Bands in 15, 30 and 60 min</source>
        <translation>15、30、60 分钟后的预测区间</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>SL before</source>
        <translation>原服务水平</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Expected in that time; before: without what is tried, after: with it.</source>
        <translation>该时段的预期值；“原”不含试排，“之后”含试排。</translation>
    </message>
    <message>
        <source>Can spare them as long as the draft lasts.</source>
        <translation>整段草案期间均可调出。</translation>
    </message>
    <message>
        <source>Can spare them until {time}.</source>
        <translation>可调出至 {time}。</translation>
    </message>
    <message>
        <source>Expected by {models} under the contacts forecast for that time; gap at its worst.</source>
        <translation>以该时段预测进线量按 {models} 估算；缺口取最差值。</translation>
    </message>
</context>
<context>
    <name>EffectLog</name>
    <message>
        <source>Foreseen of {count} moves: {queues}</source>
        <translation>{count} 位坐席调派后的预估：{queues}</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>无法预估</translation>
    </message>
    <message>
        <source>Measured {minutes} min after the moves: {queues}</source>
        <translation>调派后 {minutes} 分钟实测：{queues}</translation>
    </message>
    <message>
        <source>{queue} {change} agents</source>
        <translation>{queue} {change} 位坐席</translation>
    </message>
    <message>
        <source>{queue} {change} agent</source>
        <translation>{queue} {change} 位坐席</translation>
    </message>
    <message>
        <source>{queue} (no estimate: too little was counted)</source>
        <translation>{queue}（无法预估：样本太少）</translation>
    </message>
    <message>
        <source>{level} after {minutes} min</source>
        <translation>{minutes} 分钟后 {level}</translation>
    </message>
    <message>
        <source>{what} ({level} over the whole time)</source>
        <translation>{what}（整段时间 {level}）</translation>
    </message>
    <message>
        <source>{queue}: no contacts</source>
        <translation>{queue}：无进线</translation>
    </message>
    <message>
        <source>{queue}: not measured, the feed told of {share} of the time</source>
        <translation>{queue}：无法实测，数据仅涵盖 {share} 的时间</translation>
    </message>
    <message>
        <source>{queue}: {level} of {count} within target</source>
        <translation>{queue}：{count} 通中 {level} 达标</translation>
    </message>
    <message>
        <source>(foreseen {likely}, {low} to {high})</source>
        <translation>（预估 {likely}，{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{agents} agents were lent for {minutes} agent-minutes; cost {cost}</source>
        <translation>{agents} 位坐席共支援 {minutes} 人分钟；成本 {cost}</translation>
    </message>
    <message>
        <source>{agents} agents were lent for {minutes} agent-minutes; cost not stated</source>
        <translation>{agents} 位坐席共支援 {minutes} 人分钟；成本未载明</translation>
    </message>
    <message>
        <source>Foreseen of the first {count}: {what}</source>
        <translation>前 {count} 位的预估：{what}</translation>
    </message>
    <message>
        <source>+{minutes} min: {what}</source>
        <translation>+{minutes} 分钟：{what}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Waiting</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Contacts waiting now, over all queues</source>
        <translation>所有队列目前排队中的进线</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>How long the contact that waits longest has waited</source>
        <translation>等待最久的进线已等待的时间</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Answered within target ÷ (answered + abandoned), last 30 minutes</source>
        <translation>目标时间内接起 ÷（接起＋放弃），最近 30 分钟</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>last 30 min · limit {limit}</source>
        <translation>最近 30 分钟 · 上限 {limit}</translation>
    </message>
    <message>
        <source>Abandoned ÷ (answered + abandoned), last 30 minutes</source>
        <translation>放弃 ÷（接起＋放弃），最近 30 分钟</translation>
    </message>
    <message>
        <source>Agents ready</source>
        <translation>就绪坐席</translation>
    </message>
    <message>
        <source>of {count} signed in</source>
        <translation>已登录 {count} 人</translation>
    </message>
    <message>
        <source>Agents who could take a contact this moment</source>
        <translation>此刻可接进线的坐席</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>人力缺口</translation>
    </message>
    <message>
        <source>agents below need now</source>
        <translation>目前低于所需人力</translation>
    </message>
    <message>
        <source>need not known yet</source>
        <translation>所需人力尚未知</translation>
    </message>
    <message>
        <source>Missing agents, summed over the queues with fewer agents than they need</source>
        <translation>各人力不足队列所缺坐席的总和</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>queues: {phone} phone, {chat} chat</source>
        <translation>队列：电话 {phone}、在线客服 {chat}</translation>
    </message>
    <message>
        <source>{queue} · goal {goal}</source>
        <translation>{queue} · 目标 {goal}</translation>
    </message>
    <message>
        <source>today {today} · goal {goal}</source>
        <translation>今日 {today} · 目标 {goal}</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>File a report</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>It was filed</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Time it was filed</source>
        <translation>报送时间</translation>
    </message>
    <message>
        <source>telephone, portal, e-mail…</source>
        <translation>电话、系统、电子邮件…</translation>
    </message>
    <message>
        <source>number of the receipt, or the name of who took it</source>
        <translation>回执编号，或受理人姓名</translation>
    </message>
    <message>
        <source>When it was filed</source>
        <translation>报送时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What it says; the console sends nothing, the log keeps this text</source>
        <translation>报送内容；本系统不会发送，仅存入日志</translation>
    </message>
    <message>
        <source>Write the time as 2026-11-24 14:30.</source>
        <translation>时间请写成 2026-11-24 14:30。</translation>
    </message>
    <message>
        <source>Name the channel and the reference.</source>
        <translation>请填写渠道与编号。</translation>
    </message>
    <message>
        <source>Write what the report says.</source>
        <translation>请填写报送内容。</translation>
    </message>
    <message>
        <source>Waive a report</source>
        <translation>免除报送</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Why it is not owed (goes into the log)</source>
        <translation>无须报送的理由（记入日志）</translation>
    </message>
    <message>
        <source>Write why it is not owed.</source>
        <translation>请填写为何无须报送。</translation>
    </message>
    <message>
        <source>Name the second person who agreed.</source>
        <translation>请填写同意的第二人。</translation>
    </message>
    <message>
        <source>Grade for the regulator</source>
        <translation>监管定级</translation>
    </message>
    <message>
        <source>Give the grade</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Mark what holds; if several fit, the worst is taken. Verify with compliance.</source>
        <translation>请勾选成立的事实；多项符合取最高级。请向合规查证。</translation>
    </message>
    <message>
        <source>Reason (needed for a lower grade)</source>
        <translation>理由（调低时必填）</translation>
    </message>
    <message>
        <source>Choose a grade.</source>
        <translation>请选择级别。</translation>
    </message>
    <message>
        <source>State a time</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Time it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>时间项目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How this is known (goes into the log)</source>
        <translation>依据（记入日志）</translation>
    </message>
    <message>
        <source>The log itself says when this regime’s clocks start.</source>
        <translation>日志本身已载明起算时间。</translation>
    </message>
    <message>
        <source>Write how this is known.</source>
        <translation>请填写依据。</translation>
    </message>
    <message>
        <source>Until now: {time}</source>
        <translation>目前：{time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>moved at {time} from {before} to {after}: {why}</source>
        <translation>{time} 由 {before} 改为 {after}：{why}</translation>
    </message>
    <message>
        <source>due {time}, to {recipient}</source>
        <translation>期限 {time}，报送对象 {recipient}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>现象</translation>
    </message>
    <message>
        <source>Business affected</source>
        <translation>影响业务范围</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Consequences so far</source>
        <translation>初步后果</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>已采取措施</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步计划</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>报告单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>What the regulator should coordinate</source>
        <translation>需监管机构协调事项</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>影响客户数</translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation>涉及数据</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复情况</translation>
    </message>
    <message>
        <source>began {time}</source>
        <translation>发生 {time}</translation>
    </message>
    <message>
        <source>noticed {time}</source>
        <translation>发现 {time}</translation>
    </message>
    <message>
        <source>reported {time}</source>
        <translation>上报 {time}</translation>
    </message>
    <message>
        <source>service grade {grade}</source>
        <translation>服务级别 {grade}</translation>
    </message>
    <message>
        <source>stable since {time}</source>
        <translation>{time} 起稳定</translation>
    </message>
    <message>
        <source>service back {time}</source>
        <translation>{time} 恢复服务</translation>
    </message>
    <message>
        <source>{what}: {value}, as of {time}, {source}</source>
        <translation>{what}：{value}，截至 {time}，{source}</translation>
    </message>
    <message>
        <source>{queue} at the report: {waiting} waiting, the longest {longest}, abandoned {rate}</source>
        <translation>{queue} 上报时：排队 {waiting}，最长 {longest}，放弃率 {rate}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Watchfloor</source>
        <translation>欢迎使用 Watchfloor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Show me the demo: a simulated bank centre</source>
        <translation>观看演示：模拟的银行客服中心</translation>
    </message>
    <message>
        <source>Connect to my centre&apos;s Asterisk PBX</source>
        <translation>连接本中心的 Asterisk 交换机</translation>
    </message>
    <message>
        <source>Host or host:port</source>
        <translation>主机或 主机:端口号</translation>
    </message>
    <message>
        <source>Manager account</source>
        <translation>管理接口账号</translation>
    </message>
    <message>
        <source>TLS (needed unless the PBX runs on this machine)</source>
        <translation>TLS（PBX 不在本机时必须使用）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The account&apos;s secret is asked for when it is needed and kept in the keyring.</source>
        <translation>需要时才会询问账号密码，并存于系统密钥环。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Three questions, then the floor.</source>
        <translation>三个问题，接着就是现场。</translation>
    </message>
    <message>
        <source>What should it watch?</source>
        <translation>要监看什么？</translation>
    </message>
    <message>
        <source>Where should its log and settings lie? (a local disk)</source>
        <translation>日志与设置要放在哪里？（本机磁盘）</translation>
    </message>
    <message>
        <source>Where should its log and settings lie?</source>
        <translation>日志与设置要放在哪里？</translation>
    </message>
</context>
<context>
    <name>Floor</name>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工计数</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>{day} is an ordinary day again, no longer {name}</source>
        <translation>{day} 恢复为普通日，不再是“{name}”</translation>
    </message>
    <message>
        <source>{day} marked as special: {name}</source>
        <translation>{day} 标记为特殊日：{name}</translation>
    </message>
    <message>
        <source>{day} marked as special: {name}, {share} of an ordinary day</source>
        <translation>{day} 标记为特殊日：{name}，为普通日的 {share}</translation>
    </message>
    <message>
        <source>History {file} taken in ({digest}…): {first} to {last}, {fills} quarters of an hour filled</source>
        <translation>已导入历史记录 {file}（{digest}…）：{first} 至 {last}，填补 {fills} 个 15 分钟时段</translation>
    </message>
    <message>
        <source>History {file} taken in ({digest}…): {first} to {last}, {fills} filled, {measured} replaced</source>
        <translation>已导入历史记录 {file}（{digest}…）：{first} 至 {last}，填补 {fills} 个、替换 {measured} 个时段</translation>
    </message>
    <message>
        <source>{by} changed the special days at {at}.</source>
        <translation>{by} 已于 {at} 变更特殊日。</translation>
    </message>
    <message>
        <source>Look at them as they are now and mark what is still missing.</source>
        <translation>请查看目前内容，再标记尚未标记的日子。</translation>
    </message>
    <message>
        <source>The day has no name.</source>
        <translation>这一天没有名称。</translation>
    </message>
    <message>
        <source>Name it: days of the same name are forecast from each other.</source>
        <translation>请命名：同名的日子会互相参照预测。</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <translation>名称超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Name it shorter.</source>
        <translation>请缩短名称。</translation>
    </message>
    <message>
        <source>The day is marked so already.</source>
        <translation>这一天已如此标记。</translation>
    </message>
    <message>
        <source>Change its name or its share, or leave it.</source>
        <translation>请变更名称或比例，或维持原状。</translation>
    </message>
    <message>
        <source>That day is not marked.</source>
        <translation>这一天没有标记。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>A share lies between 0% and {most}% of an ordinary day.</source>
        <translation>比例须介于普通日的 0% 到 {most}%。</translation>
    </message>
    <message>
        <source>Put it right, or leave it empty: then earlier days of that name tell.</source>
        <translation>请更正，或留空：将按先前同名的日子推估。</translation>
    </message>
    <message>
        <source>This history was taken in already.</source>
        <translation>这份历史记录已导入过。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>The history fills no gap.</source>
        <translation>这份历史记录未填补任何缺口。</translation>
    </message>
    <message>
        <source>Choose another file, or let it replace what was measured.</source>
        <translation>请选择其他文件，或让它替换已测得的数据。</translation>
    </message>
    <message>
        <source>The day is more than {years} years away.</source>
        <translation>该日期距今超过 {years} 年。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>请检查年份。</translation>
    </message>
    <message>
        <source>Stored; the day is forecast anew.</source>
        <translation>已保存；当日重新预测。</translation>
    </message>
    <message>
        <source>Forecast: accuracy and data</source>
        <translation>预测：准确度与数据</translation>
    </message>
    <message>
        <source>Mark the day</source>
        <translation>标记这一天</translation>
    </message>
    <message>
        <source>The record is being read …</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>Accuracy by queue</source>
        <translation>各队列准确度</translation>
    </message>
    <message>
        <source>Data and special days by day</source>
        <translation>每日数据与特殊日</translation>
    </message>
    <message>
        <source>Ordinary again</source>
        <translation>恢复为普通日</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Fill gaps of the record from a CSV file: start,queue,contacts</source>
        <translation>以 CSV 文件填补记录缺口：start,queue,contacts</translation>
    </message>
    <message>
        <source>Say which day, as 2026-12-24.</source>
        <translation>请填日期，例如 2026-12-24。</translation>
    </message>
    <message>
        <source>Name the day: days of the same name are forecast from each other.</source>
        <translation>请为这一天命名：同名的日子会互相参照预测。</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>% of an ordinary day (empty: as earlier ones)</source>
        <translation>为普通日的百分比（留空：按先前同名日）</translation>
    </message>
    <message>
        <source>Three weeks of record are needed before a forecast can be judged.</source>
        <translation>需有三周记录，才能评估预测。</translation>
    </message>
    <message>
        <source>Last {days} days, each week forecast from what lay before: off by {off}, the same weekday a week before by {naive}. {inside} of the quarters of an hour lay in the 80% band. Yesterday: {last}.</source>
        <translation>最近 {days} 天，逐周以先前记录预测：误差 {off}；以上周同日推估的误差为 {naive}。{inside} 的 15 分钟时段落在 80% 区间内。昨日：{last}。</translation>
    </message>
    <message>
        <source>The record of this demo is invented.</source>
        <translation>本演示的记录为虚构。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>{share}, imported</source>
        <translation>{share}，已导入</translation>
    </message>
    <message>
        <source>special: {name}</source>
        <translation>特殊日：{name}</translation>
    </message>
    <message>
        <source>ordinary, although a public holiday: {name}</source>
        <translation>普通日，虽为法定节假日：{name}</translation>
    </message>
    <message>
        <source>public holiday: {name}</source>
        <translation>法定节假日：{name}</translation>
    </message>
    <message>
        <source>not marked, but unusual: {share} of an ordinary day</source>
        <translation>未标记，但异常：为普通日的 {share}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通日</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Same weekday before</source>
        <translation>上周同日推估</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>落在区间内</translation>
    </message>
    <message>
        <source>Yesterday off by</source>
        <translation>昨日误差</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>数据覆盖率</translation>
    </message>
    <message>
        <source>Gaps of all queues</source>
        <translation>所有队列的数据缺漏时段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>{file} cannot be taken in; nothing has changed: {why}.</source>
        <translation>无法导入 {file}，数据未变更：{why}。</translation>
    </message>
    <message>
        <source>Choose a recorded history</source>
        <translation>选择历史进线记录</translation>
    </message>
    <message>
        <source>Import a recorded history</source>
        <translation>导入历史进线记录</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Replace what was measured too ({count} quarters of an hour)</source>
        <translation>一并替换已测得的数据（{count} 个 15 分钟时段）</translation>
    </message>
    <message>
        <source>It fills no gap: choose another file, or tick that it replaces.</source>
        <translation>此文件未填补任何缺口：请选择其他文件，或勾选替换。</translation>
    </message>
    <message>
        <source>{file} has nothing for queues of this centre on days before today.</source>
        <translation>{file} 没有本中心队列在今天以前的数据。</translation>
    </message>
    <message>
        <source>{file}: {days} days from {first} to {last}, queues {queues}. It fills {fills} quarters of an hour of which nothing was measured. The journal names the file and its digest.</source>
        <translation>{file}：{first} 至 {last} 共 {days} 天，队列 {queues}。将填补 {fills} 个没有测得数据的 15 分钟时段。日志会记下文件名与摘要值。</translation>
    </message>
    <message>
        <source>Left out, as the centre has no such queue: {queues}.</source>
        <translation>中心没有这些队列，已略过：{queues}。</translation>
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
        <translation>{days} 天 {hours} 小时</translation>
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
        <translation>尚无数据来源</translation>
    </message>
    <message>
        <source>BLIND {age}</source>
        <translation>无数据 {age}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age}前</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>数据延迟</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>数据滞后</translation>
    </message>
    <message>
        <source>BLIND</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message>
        <source>Keep the grade</source>
        <translation>维持原级别</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>Not so…</source>
        <translation>不是如此…</translation>
    </message>
    <message>
        <source>Looks like severity {grade} since {since}: {reasons}</source>
        <translation>自 {since} 起似为级别 {grade}：{reasons}</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>评为 {grade}</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>A rule of this centre holds; it has no guidance yet.</source>
        <translation>本中心的一条规则成立，尚无处理指引。</translation>
    </message>
    <message>
        <source>The queue&apos;s figures, and what changed when it began.</source>
        <translation>该队列的各项数字，以及开始时发生了什么变化。</translation>
    </message>
    <message>
        <source>Write guidance into the rule, so that the next desk knows what to do.</source>
        <translation>请在规则中写下指引，让下一席位知道该怎么做。</translation>
    </message>
    <message>
        <source>Are contacts above plan, agents fewer than need, or handling longer? The queue&apos;s row shows all three.</source>
        <translation>是进线高于计划、坐席少于所需，还是处理时长变长？队列那一列三项都看得到。</translation>
    </message>
    <message>
        <source>Somebody has waited three times as long as this queue&apos;s goal allows.</source>
        <translation>有人等待的时间已达该队列目标的三倍。</translation>
    </message>
    <message>
        <source>Call agents of this queue back from pauses and side work; then lend agents to it.</source>
        <translation>先请该队列示忙或做其他工作的坐席回到线上，再调派支援坐席。</translation>
    </message>
    <message>
        <source>Somebody has waited half as long again as this queue&apos;s goal allows.</source>
        <translation>有人等待的时间已超过该队列目标的一半以上。</translation>
    </message>
    <message>
        <source>Ask for pauses to be moved by a quarter of an hour; lend one or two agents.</source>
        <translation>请将小休延后一刻钟，并调派一至两位坐席支援。</translation>
    </message>
    <message>
        <source>More contacts give up than the limit allows; many of them will call again.</source>
        <translation>放弃的进线超过上限，其中许多人会再打来。</translation>
    </message>
    <message>
        <source>The longest wait: do they give up because they wait, or at once (a wrong announcement)?</source>
        <translation>先看最长等待：是等太久而放弃，还是一进来就放弃（语音公告有误）？</translation>
    </message>
    <message>
        <source>Ask telephony to announce the waiting time; offer call-backs.</source>
        <translation>请电话系统人员播报等待时间，并提供回呼。</translation>
    </message>
    <message>
        <source>The service level is far below its goal, and contacts wait beyond theirs now.</source>
        <translation>服务水平远低于目标，而且目前等待时间也已超出目标。</translation>
    </message>
    <message>
        <source>The load chart: a surge against plan, or fewer agents than planned?</source>
        <translation>看负载图：是进线突增，还是坐席少于计划？</translation>
    </message>
    <message>
        <source>Lend agents to this queue; if it is a surge, accept the incident that is proposed.</source>
        <translation>调派坐席支援该队列；若为突发高峰，接受建议的事件。</translation>
    </message>
    <message>
        <source>Over the last half hour too few contacts were answered in time.</source>
        <translation>过去半小时内，及时接起的进线太少。</translation>
    </message>
    <message>
        <source>Whether it is getting better already: the figure looks back over 30 minutes.</source>
        <translation>是否已在好转：这个数字回看 30 分钟。</translation>
    </message>
    <message>
        <source>Move pauses; put off work that can wait.</source>
        <translation>调整小休时间，延后可以等的工作。</translation>
    </message>
    <message>
        <source>Contacts wait in this queue and no agent is signed in to answer them.</source>
        <translation>该队列有人等待，却没有坐席登录可接听。</translation>
    </message>
    <message>
        <source>Paused agents of this queue, and whether its opening hours have ended.</source>
        <translation>该队列示忙中的坐席，以及服务时间是否已结束。</translation>
    </message>
    <message>
        <source>Bring one agent back; if it should be closed, ask telephony to close it.</source>
        <translation>请一位坐席回到线上；若应关闭，请电话系统人员关闭该队列。</translation>
    </message>
    <message>
        <source>Fewer agents are staffed than the present load needs; waiting will follow.</source>
        <translation>在班坐席少于目前负载所需，接下来就会有人等待。</translation>
    </message>
    <message>
        <source>Who is paused or in wrap-up beyond the usual time, in the view of agents.</source>
        <translation>在坐席视图中，看谁示忙或话后处理超过平常时间。</translation>
    </message>
    <message>
        <source>Move pauses; lend agents from a queue with a surplus (the column Gap).</source>
        <translation>调整小休时间；从有余力的队列调派坐席（见“缺口”栏）。</translation>
    </message>
    <message>
        <source>Agents of this queue whose shift runs are not signed in, and nobody has excused them.</source>
        <translation>此队列有坐席在班次时间内未登录，且无人登记不计原因。</translation>
    </message>
    <message>
        <source>People, Today: who is late, who left early, and what the team leads know of them.</source>
        <translation>“人员”页的“今日”：谁迟到、谁早退，以及组长所知的情况。</translation>
    </message>
    <message>
        <source>Ring them up; enter the reason, or ask on Shifts for a proposal that closes the gap.</source>
        <translation>请致电联系；登记原因，或在“班表”页提出补足缺口的建议方案。</translation>
    </message>
    <message>
        <source>For 20 minutes hardly anybody had a pause between two contacts.</source>
        <translation>20 分钟以来，坐席在两通之间几乎没有间隔。</translation>
    </message>
    <message>
        <source>How long it will last by the load chart; who had no break yet.</source>
        <translation>从负载图看会持续多久；谁还没小休过。</translation>
    </message>
    <message>
        <source>Give short breaks in turn before quality and patience suffer.</source>
        <translation>在质量与耐心受影响之前，轮流给予短暂小休。</translation>
    </message>
    <message>
        <source>The console hears nothing from the PBX: the floor it shows is old.</source>
        <translation>控制台收不到 PBX 的数据：画面上的现场是旧的。</translation>
    </message>
    <message>
        <source>Do the telephones work? Ask two agents. If they do, only the console&apos;s link is lost.</source>
        <translation>电话还通吗？问两位坐席。若还通，只是控制台的连接中断。</translation>
    </message>
    <message>
        <source>Call telephony; lead by ear and by the queues&apos; own displays until it is back.</source>
        <translation>联系电话系统人员；恢复之前，靠现场报告与各队列自己的显示来指挥。</translation>
    </message>
    <message>
        <source>More contacts arrive than this time of day explains, and they go on coming.</source>
        <translation>进线量超出此时段应有的水平，而且持续涌入。</translation>
    </message>
    <message>
        <source>What callers ask for: one reason in common, and what happened outside?</source>
        <translation>来电者询问什么：是否有共同原因？外界发生了什么事？</translation>
    </message>
    <message>
        <source>Announce the answer to that reason; move breaks; lend agents to these queues.</source>
        <translation>针对该原因播放语音说明；调整小休时间；支援调派坐席到这些队列。</translation>
    </message>
    <message>
        <source>Agents who were there a moment ago are gone; contacts arrive as usual.</source>
        <translation>刚才还在的坐席不见了；进线量与平时相同。</translation>
    </message>
    <message>
        <source>One site, one network, one team? In the view of agents: who, and since when.</source>
        <translation>是否同一网点、同一网络、同一组？请在坐席视图中看是谁、从何时开始。</translation>
    </message>
    <message>
        <source>Ask telephony about the phones, or the shift leads who left; then lend agents.</source>
        <translation>向电话系统人员询问话机，或向班组长询问谁离开；再支援调派坐席。</translation>
    </message>
    <message>
        <source>Each contact takes longer than usual; agents and contacts are as many as usual.</source>
        <translation>每通处理时长比平时长；坐席与进线量与平时相同。</translation>
    </message>
    <message>
        <source>Ask two agents which system is slow, or what callers want that takes so long.</source>
        <translation>询问两位坐席哪个系统变慢，或来电者的什么需求耗时这么久。</translation>
    </message>
    <message>
        <source>Report the slow system to IT; allow what can wait to be written up later.</source>
        <translation>向IT部门上报变慢的系统；可以延后的记录允许稍后补登。</translation>
    </message>
    <message>
        <source>Contacts do not reach the agents who are there for them.</source>
        <translation>进线无法接到负责的坐席。</translation>
    </message>
    <message>
        <source>Call the line yourself. Was a menu, a number or a queue changed just now?</source>
        <translation>请亲自拨打该专线。刚才是否改动过语音菜单、号码或队列？</translation>
    </message>
    <message>
        <source>Call telephony and say which queue, since when, and what your own call did.</source>
        <translation>致电电话系统人员，说明哪个队列、从何时开始，以及您亲自拨打的结果。</translation>
    </message>
</context>
<context>
    <name>HandCount</name>
    <message>
        <source>A count is a number from 0 to {limit}.</source>
        <translation>计数须为 0 到 {limit} 的数字。</translation>
    </message>
    <message>
        <source>Count again; the last count that was stored still stands.</source>
        <translation>请重新计数；上一笔已保存的计数仍有效。</translation>
    </message>
    <message>
        <source>The floor is live again: end the counting?</source>
        <translation>现场数据已恢复：结束人工计数？</translation>
    </message>
    <message>
        <source>End the counting</source>
        <translation>结束计数</translation>
    </message>
    <message>
        <source>Quarters that were counted by hand keep their mark. What the PBX says of them is kept beside, as it is.</source>
        <translation>人工计数的时段会保留标记。PBX 对这些时段的数字原样并列保存。</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>没有计数。</translation>
    </message>
    <message>
        <source>Hand counts beside the PBX</source>
        <translation>人工计数与 PBX 对照</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Left the queue, by hand</source>
        <translation>离开队列，人工</translation>
    </message>
    <message>
        <source>Offered, by the PBX</source>
        <translation>进线，PBX</translation>
    </message>
    <message>
        <source>Not seen by the PBX</source>
        <translation>PBX 未见时间</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Enter at least one figure of the queue.</source>
        <translation>请至少输入该队列的一个数字。</translation>
    </message>
    <message>
        <source>This count belongs to no queue or no quarter of an hour.</source>
        <translation>这笔计数不属于任何队列或时段。</translation>
    </message>
    <message>
        <source>Count on the board: it says for which quarter.</source>
        <translation>请在计数板上计数：上面标明是哪个十五分钟时段。</translation>
    </message>
    <message>
        <source>That quarter of an hour has not begun.</source>
        <translation>该十五分钟时段尚未开始。</translation>
    </message>
    <message>
        <source>Go back to the quarter that runs now.</source>
        <translation>请回到当前时段。</translation>
    </message>
    <message>
        <source>That quarter is more than {hours} hours ago.</source>
        <translation>该时段已超过 {hours} 小时。</translation>
    </message>
    <message>
        <source>Write a note in the incident&apos;s log instead.</source>
        <translation>请改在事件记录中写一条备注。</translation>
    </message>
    <message>
        <source>Nobody counts by hand now.</source>
        <translation>当前没有人工计数。</translation>
    </message>
    <message>
        <source>Nothing is left to end; what was counted is kept.</source>
        <translation>无须结束；已计的数字都保留着。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Agents present</source>
        <translation>在岗坐席</translation>
    </message>
    <message>
        <source>The console is blind: the floor is counted by hand from now on</source>
        <translation>控制台无数据：自此改由人工计数</translation>
    </message>
    <message>
        <source>The floor is counted by hand from now on</source>
        <translation>自此改由人工计数</translation>
    </message>
    <message>
        <source>Counted by hand, {queue}, quarter from {time}: {figures}</source>
        <translation>人工计数，{queue}，自 {time} 起的时段：{figures}</translation>
    </message>
    <message>
        <source>Counting by hand has ended; nothing was counted</source>
        <translation>人工计数结束；没有计数</translation>
    </message>
    <message>
        <source>Counting by hand has ended; compared with the PBX: {lines}</source>
        <translation>人工计数结束；与交换机比对：{lines}</translation>
    </message>
    <message>
        <source>{queue} from {time}: {counted} by hand, {offered} by the PBX</source>
        <translation>{queue} {time} 起：人工 {counted}，交换机 {offered}</translation>
    </message>
    <message>
        <source>The state of the feed</source>
        <translation>数据源状态</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>人工计数</translation>
    </message>
    <message>
        <source>Compare and end…</source>
        <translation>比对并结束…</translation>
    </message>
    <message>
        <source>When the PBX is heard again</source>
        <translation>须待 PBX 恢复</translation>
    </message>
    <message>
        <source>BLIND: the PBX was not heard since the start</source>
        <translation>无数据：启动后从未收到 PBX 的数据</translation>
    </message>
    <message>
        <source>BLIND for {age}</source>
        <translation>无数据 已 {age}</translation>
    </message>
    <message>
        <source>What the PBX said is of {time}, not of now.</source>
        <translation>PBX 的数字是 {time} 的，不是现在的。</translation>
    </message>
    <message>
        <source>The PBX is heard; the floor is still counted by hand</source>
        <translation>PBX 已恢复；现场仍在人工计数</translation>
    </message>
    <message>
        <source>counted by hand since {time}: {count}</source>
        <translation>{time} 起人工计数：{count} 条</translation>
    </message>
    <message>
        <source>Find a queue</source>
        <translation>查找队列</translation>
    </message>
    <message>
        <source>No queue is known yet: name them in the centre file.</source>
        <translation>尚不知有哪些队列：请写在中心配置文件里。</translation>
    </message>
    <message>
        <source>{figures} · {age}</source>
        <translation>{figures} · {age}</translation>
    </message>
    <message>
        <source>{begin}–{end}, now</source>
        <translation>{begin}–{end}（当前）</translation>
    </message>
    <message>
        <source>{begin}–{end}</source>
        <translation>{begin}–{end}</translation>
    </message>
    <message>
        <source>Last by the PBX</source>
        <translation>PBX 最后所知</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计数人</translation>
    </message>
    <message>
        <source>Counted by hand</source>
        <translation>人工计数</translation>
    </message>
    <message>
        <source>+ and − or digits; Enter goes on. Stored with your name and the time.</source>
        <translation>按 + 与 − 或输入数字，Enter 到下一格。连同您的姓名与时间一并保存。</translation>
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
        <translation>保存中…</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>{waiting} waiting, {agents} agents</source>
        <translation>{waiting} 排队，{agents} 坐席</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>{low}–{high} expected</source>
        <translation>预期 {low}–{high} 通</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Nothing is expected of any queue yet: it takes three days alike.</source>
        <translation>尚无任何队列的预期值：需要三个同类日子的记录。</translation>
    </message>
    <message>
        <source>over</source>
        <translation>高于预期</translation>
    </message>
    <message>
        <source>under</source>
        <translation>低于预期</translation>
    </message>
    <message>
        <source>coloured: further off than 99 of 100</source>
        <translation>着色：偏离超过 99% 的时段</translation>
    </message>
    <message>
        <source>Contacts against expectation, by queue and quarter of an hour</source>
        <translation>各队列每 15 分钟进线与预期之比较</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Contacts hit</source>
        <translation>受影响进线</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>受影响客户</translation>
    </message>
    <message>
        <source>Place without service</source>
        <translation>服务中断地区</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>counted on the floor</source>
        <translation>现场统计</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工填报</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>A figure of the impact</source>
        <translation>影响数字</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>列入记录</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Province or branch</source>
        <translation>省市或分行</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Who says so, or where it stands</source>
        <translation>告知者或出处</translation>
    </message>
    <message>
        <source>Enter the figure.</source>
        <translation>请填写数字。</translation>
    </message>
    <message>
        <source>Name the province or branch.</source>
        <translation>请写明省市或分行。</translation>
    </message>
    <message>
        <source>Say where the figure comes from.</source>
        <translation>请写明数字的来源。</translation>
    </message>
    <message>
        <source>Minutes without service</source>
        <translation>服务中断分钟数</translation>
    </message>
    <message>
        <source>Amount, in whole units</source>
        <translation>金额（整数单位）</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>No figure yet: the floor counts contacts, all else is entered by hand.</source>
        <translation>尚无数字：进线由现场统计，其他由人工填报。</translation>
    </message>
    <message>
        <source>Add a figure…</source>
        <translation>新增数字…</translation>
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
        <translation>这不是影响数字：应为 0 以上的整数。</translation>
    </message>
    <message>
        <source>Write the number without signs.</source>
        <translation>请填写不带符号的数字。</translation>
    </message>
    <message>
        <source>The figure is from a time to come.</source>
        <translation>这个数字的时间在未来。</translation>
    </message>
    <message>
        <source>Give the time at which it was counted.</source>
        <translation>请填写统计的时间。</translation>
    </message>
    <message>
        <source>The place is missing.</source>
        <translation>缺少地点。</translation>
    </message>
    <message>
        <source>Name the province or branch that was without service.</source>
        <translation>请写明服务中断的省市或分行。</translation>
    </message>
    <message>
        <source>“{currency}” is no currency.</source>
        <translation>“{currency}”不是币种。</translation>
    </message>
    <message>
        <source>Write its three letters, such as TWD.</source>
        <translation>请填写三个字母，例如 TWD。</translation>
    </message>
    <message>
        <source>The floor counts contacts and nothing else.</source>
        <translation>现场只统计进线。</translation>
    </message>
    <message>
        <source>Enter this figure by hand.</source>
        <translation>请人工填写这个数字。</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>DRILL</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>尚未评级</translation>
    </message>
    <message>
        <source>severity {grade}</source>
        <translation>级别 {grade}</translation>
    </message>
    <message>
        <source>{kind}: {branch}</source>
        <translation>{kind}：{branch}</translation>
    </message>
    <message>
        <source>Nobody can be served for 10 min, danger to life, customer data leaked for certain, or a regulator&apos;s top grade.</source>
        <translation>十分钟无法服务任何客户、危及人身安全、确认客户数据泄露，或符合监管最高级别。</translation>
    </message>
    <message>
        <source>Half of the agents cannot work, a core system is down for 15 min, over 30% abandon for half an hour, a suspected leak, or media or regulator ask.</source>
        <translation>半数坐席无法作业、核心系统中断 15 分钟、放弃率超过 30% 达半小时、疑似泄露，或媒体、监管机关询问。</translation>
    </message>
    <message>
        <source>A fifth of the agents cannot work, a queue stays under 50% service level for 45 min, or a complaint by a group or with a legal threat.</source>
        <translation>五分之一坐席无法作业、某队列服务水平低于 50% 达 45 分钟，或发生集体投诉、扬言诉讼。</translation>
    </message>
    <message>
        <source>Anything smaller that several people must handle together.</source>
        <translation>其他规模较小但须多人共同处理的事件。</translation>
    </message>
    <message>
        <source>bank policy</source>
        <translation>银行制度</translation>
    </message>
    <message>
        <source>added practice</source>
        <translation>补充做法</translation>
    </message>
    <message>
        <source>limit by bank policy</source>
        <translation>时限依据银行制度</translation>
    </message>
    <message>
        <source>limit by regulation</source>
        <translation>时限依据监管规定</translation>
    </message>
    <message>
        <source>limit by this console&apos;s default</source>
        <translation>时限为控制台默认值</translation>
    </message>
    <message>
        <source>Ticked by the report.</source>
        <translation>上报后自动完成。</translation>
    </message>
    <message>
        <source>Ticked by acknowledging the report.</source>
        <translation>确认上报后自动完成。</translation>
    </message>
    <message>
        <source>Ticked by grading.</source>
        <translation>评级后自动完成。</translation>
    </message>
    <message>
        <source>Ticked by activating the response.</source>
        <translation>启动响应后自动完成。</translation>
    </message>
    <message>
        <source>Ticked by “Post update…” in the header.</source>
        <translation>使用页面顶部“发布更新…”后自动完成。</translation>
    </message>
    <message>
        <source>Ticked by “Review…” in the header.</source>
        <translation>使用页面顶部“总结…”后自动完成。</translation>
    </message>
    <message>
        <source>Ticked by “Close…” in the header.</source>
        <translation>使用页面顶部“结案…”后自动完成。</translation>
    </message>
    <message>
        <source>Nothing reported. F8 reports an incident.</source>
        <translation>目前无上报。按 F8 上报事件。</translation>
    </message>
    <message>
        <source>No response is running. Activating an incident puts it here.</source>
        <translation>目前没有进行中的响应。启动响应后事件列于此处。</translation>
    </message>
    <message>
        <source>Stabilised incidents are watched here until service is back.</source>
        <translation>情况稳定的事件在此观察，直到服务恢复。</translation>
    </message>
    <message>
        <source>Incidents whose service is back wait here for their review.</source>
        <translation>服务已恢复的事件在此等待总结。</translation>
    </message>
    <message>
        <source>Reviewed and signed incidents rest here.</source>
        <translation>已总结并签字的事件归于此处。</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>经过时间</translation>
    </message>
    <message>
        <source>Update due</source>
        <translation>更新到期</translation>
    </message>
    <message>
        <source>Contacts waiting</source>
        <translation>排队中进线</translation>
    </message>
    <message>
        <source>Contacts hit</source>
        <translation>受影响进线</translation>
    </message>
    <message>
        <source>Waiting, {age} ago</source>
        <translation>排队中（{age}前）</translation>
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
        <translation>{time} 由 {who} 上报</translation>
    </message>
    <message>
        <source>began {time}</source>
        <translation>{time} 发生</translation>
    </message>
    <message>
        <source>{name} commands</source>
        <translation>{name} 指挥中</translation>
    </message>
    <message>
        <source>command offered to {name}</source>
        <translation>指挥权已提交给 {name}</translation>
    </message>
    <message>
        <source>Regulator report</source>
        <translation>监管报送</translation>
    </message>
    <message>
        <source>Report overdue</source>
        <translation>报送逾期</translation>
    </message>
</context>
<context>
    <name>IncidentAct</name>
    <message>
        <source>Settled…</source>
        <translation>已办结…</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>尚未办结</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Grade…</source>
        <translation>评级…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>启动响应…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Post update…</source>
        <translation>发布更新…</translation>
    </message>
    <message>
        <source>Stabilised</source>
        <translation>情况稳定</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续响应</translation>
    </message>
    <message>
        <source>Failed again</source>
        <translation>再度故障</translation>
    </message>
    <message>
        <source>Grade again…</source>
        <translation>重新评级…</translation>
    </message>
    <message>
        <source>Service is back…</source>
        <translation>服务已恢复…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>开始总结</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>总结…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>结案…</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>与我有关</translation>
    </message>
    <message>
        <source>Dismissed and merged</source>
        <translation>已撤销与已合并</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>上报事件</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>类型：全部</translation>
    </message>
    <message>
        <source>Severity: all</source>
        <translation>级别：全部</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>System outage</source>
        <translation>系统故障</translation>
    </message>
    <message>
        <source>Customer complaint</source>
        <translation>客户投诉</translation>
    </message>
    <message>
        <source>Traffic surge</source>
        <translation>突发业务高峰</translation>
    </message>
    <message>
        <source>Disaster, other</source>
        <translation>灾害及其他</translation>
    </message>
    <message>
        <source>Information leak</source>
        <translation>信息泄露</translation>
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
        <translation>英语</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粤语</translation>
    </message>
    <message>
        <source>Taiwanese</source>
        <translation>闽南语</translation>
    </message>
    <message>
        <source>Hakka</source>
        <translation>客家话</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印尼语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>他加禄语</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>Close the console?</source>
        <translation>要关闭控制台吗？</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在控制台</translation>
    </message>
    <message>
        <source>Agents on loan: {count}.</source>
        <translation>支援调派中的坐席：{count} 位。</translation>
    </message>
    <message>
        <source>Agents on loan: {count}; planned for later: {later}.</source>
        <translation>支援调派中的坐席：{count} 位；预定支援：{later} 位。</translation>
    </message>
    <message>
        <source>Everything is stored. While no console is open nobody brings them back; those whose time is over go back when it is opened again.</source>
        <translation>一切均已保存。控制台未打开时不会有人召回坐席；到期者会在下次打开时归建。</translation>
    </message>
    <message>
        <source>Nobody who is planned goes while no console is open; it is made up for when one is opened in time.</source>
        <translation>没有任何控制台打开时，预定支援不会开始；及时打开即会补办。</translation>
    </message>
    <message>
        <source>To call all back first: stay, then {keys}.</source>
        <translation>若要先全部召回：留在控制台，再按 {keys}。</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>{what}, nobody answers for it</source>
        <translation>{what}，尚无负责人</translation>
    </message>
    <message>
        <source>{what}, promised for {time}</source>
        <translation>{what}，承诺于 {time} 前</translation>
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
        <translation>支援调派</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>调派</translation>
    </message>
    <message>
        <source>BLIND: nothing is heard from the PBX.</source>
        <translation>无数据：收不到 PBX 的消息。</translation>
    </message>
    <message>
        <source>The floor is {age} old: lend them all the same</source>
        <translation>现场数据是 {age} 前的：仍要调派</translation>
    </message>
    <message>
        <source>Choose the queue that needs help.</source>
        <translation>请选择需要支援的队列。</translation>
    </message>
    <message>
        <source>Tick the agents who are to help.</source>
        <translation>请勾选要支援的坐席。</translation>
    </message>
    <message>
        <source>Say until when, such as 15:30.</source>
        <translation>请填到何时，例如 15:30。</translation>
    </message>
    <message>
        <source>Write why; it goes into the log.</source>
        <translation>请填写原因；会写入日志。</translation>
    </message>
    <message>
        <source>A protected line would be below its need: write why it may be all the same.</source>
        <translation>受保护专线会低于所需人力：请写明为何仍可调出。</translation>
    </message>
    <message>
        <source>A protected line would be below its need: name a second person who agrees.</source>
        <translation>受保护线路将低于需求：请指定同意的第二人。</translation>
    </message>
    <message>
        <source>The floor is old: tick that you lend them all the same, or wait.</source>
        <translation>现场数据已延迟：请勾选仍要调派，或等待。</translation>
    </message>
    <message>
        <source>Card lines are flooded</source>
        <translation>卡务专线进线暴增</translation>
    </message>
    <message>
        <source>No contacts of their own queues meanwhile (else only when nobody is free)</source>
        <translation>期间不接原队列的进线（否则仅在无人就绪时接）</translation>
    </message>
    <message>
        <source>Help which queue?</source>
        <translation>支援哪个队列？</translation>
    </message>
    <message>
        <source>Who goes?</source>
        <translation>调派谁？</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>到何时？</translation>
    </message>
    <message>
        <source>Why? (goes into the log)</source>
        <translation>原因？（会写入日志）</translation>
    </message>
    <message>
        <source>For which incident?</source>
        <translation>属于哪个事件？</translation>
    </message>
    <message>
        <source>Why a protected line may be below its need</source>
        <translation>受保护专线为何可低于所需人力</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>试算影响</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{queues}: protected, and below its need without them. Why may it give them up, and who agrees?</source>
        <translation>{queues}：受保护，少了这些人将低于需求。为何可以让出，由谁同意？</translation>
    </message>
    <message>
        <source>Lend {count} agents</source>
        <translation>调派 {count} 位坐席</translation>
    </message>
    <message>
        <source>Lend 1 agent</source>
        <translation>调派 1 位坐席</translation>
    </message>
    <message>
        <source>{agent} cannot go now ({why}): take the tick away.</source>
        <translation>{agent} 目前不能调派（{why}）：请取消勾选。</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 排队中</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>Move breaks within their window</source>
        <translation>在规定范围内移动小休</translation>
    </message>
    <message>
        <source>Postpone work off the telephone</source>
        <translation>延后非话务工作</translation>
    </message>
    <message>
        <source>Move agents between queues</source>
        <translation>队列间调派坐席</translation>
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
        <translation>请相关人员采取措施</translation>
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
        <translation>另违反 {count} 项</translation>
    </message>
    <message>
        <source>No protected line falls below its need: {queues}</source>
        <translation>受保护专线不低于所需人力：{queues}</translation>
    </message>
    <message>
        <source>At most {count} moves an agent and shift</source>
        <translation>每人每班最多调派 {count} 次</translation>
    </message>
    <message>
        <source>Breaks move by {minutes} min at most, and none is lost</source>
        <translation>小休最多移动 {minutes} 分钟，且不取消</translation>
    </message>
    <message>
        <source>Nobody works longer than {hours} h without a break</source>
        <translation>连续工作不超过 {hours} 小时</translation>
    </message>
    <message>
        <source>At most {day} h a day, {overtime} h of overtime; {rest} h of rest</source>
        <translation>每日最多 {day} 小时、加班 {overtime} 小时；班间休息 {rest} 小时</translation>
    </message>
    <message>
        <source>Only certified agents take another queue</source>
        <translation>只有取得认证者可调往其他队列</translation>
    </message>
    <message>
        <source>New hires stay, mentor and pupil stay together</source>
        <translation>新进人员不调派，师徒不拆开</translation>
    </message>
    <message>
        <source>First-contact owners keep their cases</source>
        <translation>首问负责人保留工单</translation>
    </message>
    <message>
        <source>{count} broken: cannot be applied as it is</source>
        <translation>违反 {count} 项：目前无法应用</translation>
    </message>
    <message>
        <source>{count} broken: applying asks for a reason</source>
        <translation>违反 {count} 项：应用时须说明理由</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>全部遵守</translation>
    </message>
    <message>
        <source>Hand over promises…</source>
        <translation>移交承诺…</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Nobody answers at the PBX&apos;s address. Is the manager interface on?</source>
        <translation>交换机地址无回应。管理接口是否已启用？</translation>
    </message>
    <message>
        <source>The PBX cannot be reached. Check its name and the network.</source>
        <translation>无法连接至交换机。请检查名称与网络。</translation>
    </message>
    <message>
        <source>The PBX is not on this machine, so it is not spoken to without TLS. Use --tls.</source>
        <translation>交换机不在本机，未使用 TLS 时不予连接。请使用 --tls。</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate is not trusted. Check it, or pin it.</source>
        <translation>交换机的证书不受信任。请检查或固定该证书。</translation>
    </message>
    <message>
        <source>The PBX shows another certificate than the pinned one. Nothing was sent; ask telephony.</source>
        <translation>交换机出示的证书与固定的不同。未发送任何数据；请联系电话系统人员。</translation>
    </message>
    <message>
        <source>What answers there is no Asterisk manager interface.</source>
        <translation>应答者不是 Asterisk 管理接口。</translation>
    </message>
    <message>
        <source>The PBX is older than Asterisk 12; it speaks another language.</source>
        <translation>交换机版本早于 Asterisk 12，通信格式不同。</translation>
    </message>
    <message>
        <source>The PBX refused the account. Check user and secret.</source>
        <translation>交换机拒绝此账号。请检查账号与密码。</translation>
    </message>
    <message>
        <source>The PBX did not answer the sign-in in time.</source>
        <translation>交换机未在时限内回应登录。</translation>
    </message>
    <message>
        <source>The PBX is connected but says nothing.</source>
        <translation>已连上交换机，但没有任何消息。</translation>
    </message>
    <message>
        <source>The PBX sent more than any PBX should; the link was dropped.</source>
        <translation>交换机发送的数据量异常，已中断连接。</translation>
    </message>
    <message>
        <source>The PBX sent bytes that make no sense; the link was dropped.</source>
        <translation>交换机发送无法辨识的数据，已中断连接。</translation>
    </message>
    <message>
        <source>The PBX ended the connection.</source>
        <translation>交换机结束了连接。</translation>
    </message>
    <message>
        <source>The connection to the PBX broke.</source>
        <translation>与交换机的连接中断。</translation>
    </message>
    <message>
        <source>The recording has come to its end.</source>
        <translation>录制的数据已播放完毕。</translation>
    </message>
    <message>
        <source>The feed stopped because of a defect in this program; see its log.</source>
        <translation>因程序错误，数据源已停止；请查看日志文件。</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无回应</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断线</translation>
    </message>
</context>
<context>
    <name>LoadChart</name>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>expected from {count} working days</source>
        <translation>按 {count} 个工作日预期</translation>
    </message>
    <message>
        <source>Contacts per 15 minutes of {queue}: {count} in the last whole quarter</source>
        <translation>{queue} 每 15 分钟进线：上一完整时段 {count} 通</translation>
    </message>
    <message>
        <source>expected from {count} Mondays</source>
        <translation>按 {count} 个星期一预期</translation>
    </message>
    <message>
        <source>expected from {count} Tuesdays</source>
        <translation>按 {count} 个星期二预期</translation>
    </message>
    <message>
        <source>expected from {count} Wednesdays</source>
        <translation>按 {count} 个星期三预期</translation>
    </message>
    <message>
        <source>expected from {count} Thursdays</source>
        <translation>按 {count} 个星期四预期</translation>
    </message>
    <message>
        <source>expected from {count} Fridays</source>
        <translation>按 {count} 个星期五预期</translation>
    </message>
    <message>
        <source>expected from {count} Saturdays</source>
        <translation>按 {count} 个星期六预期</translation>
    </message>
    <message>
        <source>expected from {count} Sundays</source>
        <translation>按 {count} 个星期日预期</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>re-forecast</source>
        <translation>重新预测</translation>
    </message>
    <message>
        <source>The chart appears with the first figures of a queue.</source>
        <translation>收到队列的第一批数据后显示图表。</translation>
    </message>
    <message>
        <source>The rest of the day by what came so far; the band holds 80% of such days</source>
        <translation>按今天已进线量重新预测其余时段；区间涵盖 80% 的同类日子</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>The band holds 80% of days like this one, as earlier ones were</source>
        <translation>按以往同类日子，80% 落在此范围内</translation>
    </message>
    <message>
        <source>The band holds 80% of days on which the plan is right (a Poisson spread)</source>
        <translation>计划正确时，80% 的日子落在此范围内（泊松分布）</translation>
    </message>
    <message>
        <source>{share} over expected</source>
        <translation>高于预期 {share}</translation>
    </message>
    <message>
        <source>{share} over plan</source>
        <translation>高于计划 {share}</translation>
    </message>
    <message>
        <source>{share} under expected</source>
        <translation>低于预期 {share}</translation>
    </message>
    <message>
        <source>{share} under plan</source>
        <translation>低于计划 {share}</translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>目前 {count} 通</translation>
    </message>
    <message>
        <source>{count} came</source>
        <translation>实际 {count} 通</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>进线</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>partly without data: the feed was lost</source>
        <translation>部分时段无数据：数据源中断</translation>
    </message>
    <message>
        <source>{count} by the re-forecast</source>
        <translation>重新预测 {count}</translation>
    </message>
    <message>
        <source>{count} planned ({low}–{high})</source>
        <translation>计划 {count} 通（{low}–{high}）</translation>
    </message>
    <message>
        <source>{count} expected ({low}–{high})</source>
        <translation>预期 {count} 通（{low}–{high}）</translation>
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
        <translation>重新预测</translation>
    </message>
    <message>
        <source>Contacts per 15 min</source>
        <translation>每 15 分钟进线</translation>
    </message>
</context>
<context>
    <name>LoadPanel</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>全日</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>全部队列</translation>
    </message>
    <message>
        <source>Course of the queue</source>
        <translation>队列走势</translation>
    </message>
    <message>
        <source>Contacts against expectation</source>
        <translation>进线与预期之比较</translation>
    </message>
</context>
<context>
    <name>Loan</name>
    <message>
        <source>for later</source>
        <translation>预定</translation>
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
        <translation>已确认</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>遭拒</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未确认</translation>
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
        <translation>归建中</translation>
    </message>
    <message>
        <source>back</source>
        <translation>已归建</translation>
    </message>
    <message>
        <source>not brought back</source>
        <translation>未能归建</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>the incident is over</source>
        <translation>事件已结束</translation>
    </message>
    <message>
        <source>the agent has left</source>
        <translation>坐席已离开</translation>
    </message>
    <message>
        <source>it could not be completed</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>it could not begin</source>
        <translation>无法开始</translation>
    </message>
    <message>
        <source>Nothing: the PBX shows it when it is done.</source>
        <translation>无须处理：完成后 PBX 会显示。</translation>
    </message>
    <message>
        <source>the link to the PBX is down</source>
        <translation>与 PBX 的连接中断</translation>
    </message>
    <message>
        <source>Nothing yet: the console looks again as soon as the link is back.</source>
        <translation>暂时无须处理：连接恢复后控制台会再查。</translation>
    </message>
    <message>
        <source>the PBX refused it for {queue}: {message}</source>
        <translation>PBX 拒绝了 {queue} 的变更：{message}</translation>
    </message>
    <message>
        <source>Ask telephony whether the console&apos;s account may change {queue}; then lend again.</source>
        <translation>请电话系统人员确认控制台账号是否可变更 {queue}，再重新调派。</translation>
    </message>
    <message>
        <source>the console sent nothing about {queue}: {message}</source>
        <translation>控制台未就 {queue} 送出任何指令：{message}</translation>
    </message>
    <message>
        <source>A name on the PBX has characters that are not safe to send; ask telephony to change it.</source>
        <translation>PBX 上的某个名称含有不可安全送出的字符；请电话系统人员修改。</translation>
    </message>
    <message>
        <source>the PBX agreed, but does not show it at {queue}</source>
        <translation>PBX 已同意，但 {queue} 没有显示</translation>
    </message>
    <message>
        <source>Ask telephony to look at the agent&apos;s place in {queue}.</source>
        <translation>请电话系统人员查看该坐席在 {queue} 的状况。</translation>
    </message>
    <message>
        <source>the PBX did not answer about {queue}</source>
        <translation>PBX 没有回复 {queue} 的要求</translation>
    </message>
    <message>
        <source>the agent is no longer where they were</source>
        <translation>坐席已不在原来的位置</translation>
    </message>
    <message>
        <source>Look where the agent is now; lend again if it is still needed.</source>
        <translation>请看坐席目前在哪里；仍有需要时再调派。</translation>
    </message>
    <message>
        <source>still with a contact of {queue}</source>
        <translation>仍在处理 {queue} 的进线</translation>
    </message>
    <message>
        <source>Nothing: the agent goes back when the contact has ended.</source>
        <translation>无须处理：进线结束后坐席就会归建。</translation>
    </message>
    <message>
        <source>still a member of {queue}</source>
        <translation>仍是 {queue} 的成员</translation>
    </message>
    <message>
        <source>Ask telephony to take the agent out of {queue}; the console goes on trying.</source>
        <translation>请电话系统人员将坐席移出 {queue}；控制台会继续尝试。</translation>
    </message>
    <message>
        <source>the place in {queue} is not as it was</source>
        <translation>在 {queue} 的设置未恢复原状</translation>
    </message>
    <message>
        <source>Ask telephony to set penalty {penalty} in {queue}, {paused}.</source>
        <translation>请电话系统人员在 {queue} 设置 penalty {penalty}，{paused}。</translation>
    </message>
    <message>
        <source>Choose somebody else if it cannot wait.</source>
        <translation>无法等待时，请改派他人。</translation>
    </message>
    <message>
        <source>off shift, not signed in</source>
        <translation>不在班次时间，未登录</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>paused: a break is not taken away</source>
        <translation>示忙中：不因调派而取消小休</translation>
    </message>
    <message>
        <source>Nothing: the agent goes when the pause has ended; or choose somebody else.</source>
        <translation>无须处理：示忙结束后即前往；或改派他人。</translation>
    </message>
    <message>
        <source>still on loan to {queue}</source>
        <translation>仍支援调派至 {queue}</translation>
    </message>
    <message>
        <source>Return that loan first, or choose somebody else.</source>
        <translation>请先让该次支援归建，或改派他人。</translation>
    </message>
    <message>
        <source>serves no queue that could give them up</source>
        <translation>没有可让出此人的队列</translation>
    </message>
    <message>
        <source>its time had passed when the console could see the floor again</source>
        <translation>控制台再次取得现场数据时，时段已过</translation>
    </message>
    <message>
        <source>Lend again if it is still needed; nothing was asked of the PBX.</source>
        <translation>仍有需要请重新调派；未向交换机提出任何要求。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>示忙</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>不示忙</translation>
    </message>
</context>
<context>
    <name>LoanDesk</name>
    <message>
        <source>{count} agents are called back.</source>
        <translation>召回 {count} 位坐席。</translation>
    </message>
    <message>
        <source>{count} agents are called back, {later} loans for later are cancelled.</source>
        <translation>已召回 {count} 位坐席，并取消 {later} 笔预定支援。</translation>
    </message>
    <message>
        <source>Nobody is on loan.</source>
        <translation>目前无人支援调派。</translation>
    </message>
    <message>
        <source>The loan of {agent} to {queue}: {state}</source>
        <translation>{agent} 支援 {queue}：{state}</translation>
    </message>
    <message>
        <source>{count} agents are asked for {queue}; the PBX confirms each.</source>
        <translation>已要求 {count} 位坐席支援 {queue}；由 PBX 逐一确认。</translation>
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
        <translation>以及另外 {count} 个队列</translation>
    </message>
    <message>
        <source>protected line</source>
        <translation>受保护专线</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes} 分后</translation>
    </message>
    <message>
        <source>More contacts arrive than it can handle: {count} more wait every minute.</source>
        <translation>进线超过处理能力：每分钟多 {count} 通等待。</translation>
    </message>
    <message>
        <source>Those who wait now are answered within a minute.</source>
        <translation>目前等待的进线一分钟内会接起。</translation>
    </message>
    <message>
        <source>Waiting now: {count}, worked off in about {minutes} min.</source>
        <translation>目前等待 {count} 通，约 {minutes} 分钟可消化。</translation>
    </message>
    <message>
        <source>Misses its goal of {goal} already; each agent who goes makes it worse.</source>
        <translation>目前已低于目标 {goal}；每调出一位都会更差。</translation>
    </message>
    <message>
        <source>Can spare them for the whole hour.</source>
        <translation>一小时内都可调出。</translation>
    </message>
    <message>
        <source>Stays below its goal of {goal} for the hour.</source>
        <translation>一小时内都低于目标 {goal}。</translation>
    </message>
    <message>
        <source>Reaches its goal of {goal} within {minutes} min.</source>
        <translation>{minutes} 分钟内达到目标 {goal}。</translation>
    </message>
    <message>
        <source>Falls below its goal of {goal}.</source>
        <translation>会低于目标 {goal}。</translation>
    </message>
    <message>
        <source>Falls below its goal of {goal}: can spare them for about {minutes} min.</source>
        <translation>会低于目标 {goal}：约可调出 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{change} agents</source>
        <translation>{change} 位坐席</translation>
    </message>
    <message>
        <source>{agents} agents · occupancy {occupancy}</source>
        <translation>{agents} 位坐席 · 占用率 {occupancy}</translation>
    </message>
    <message>
        <source>Too few contacts in the last 30 minutes to say what this does.</source>
        <translation>最近 30 分钟进线太少，无法估算影响。</translation>
    </message>
    <message>
        <source>Erlang A, with the patience seen in those who hung up</source>
        <translation>Erlang A，耐心时间取自放弃的进线</translation>
    </message>
    <message>
        <source>Erlang C, where too few hung up to know their patience</source>
        <translation>Erlang C，放弃太少、无从得知耐心时间</translation>
    </message>
    <message>
        <source>An estimate, not a promise: {models}. Of simulated quarter hours nine in ten had a service level within such a range, in a surge seven in ten.</source>
        <translation>此为估算，并非保证：{models}。模拟中，服务水平每十个十五分钟约九个落在范围内，突发高峰时约七个。</translation>
    </message>
</context>
<context>
    <name>LoanLog</name>
    <message>
        <source>{agent} of {donors} is to help {queue} until {time}: {reason}</source>
        <translation>{agent}（{donors}）支援调派至 {queue}，到 {time}：{reason}</translation>
    </message>
    <message>
        <source>{agent} of {donors} is to help {queue} until {time}: {reason}. Protected line: {override}</source>
        <translation>{agent}（{donors}）支援调派至 {queue}，到 {time}：{reason}。受保护专线：{override}</translation>
    </message>
    <message>
        <source>The loan of {agent} to {queue} begins: {donors} gives them up</source>
        <translation>{agent} 支援 {queue} 开始：由 {donors} 让出</translation>
    </message>
    <message>
        <source>{agent} cannot go to {queue} yet</source>
        <translation>{agent} 尚无法前往 {queue}</translation>
    </message>
    <message>
        <source>{agent} does not go to {queue}: {cause}</source>
        <translation>{agent} 不前往 {queue}：{cause}</translation>
    </message>
    <message>
        <source>cancelled before it began</source>
        <translation>开始前已取消</translation>
    </message>
    <message>
        <source>The PBX was asked to lend {agent} to {queue}</source>
        <translation>已要求 PBX 将 {agent} 调派至 {queue}</translation>
    </message>
    <message>
        <source>The PBX shows {agent} at {queue}, {seconds} s after it was asked</source>
        <translation>PBX 显示 {agent} 已在 {queue}，距要求 {seconds} 秒</translation>
    </message>
    <message>
        <source>{agent} was not lent to {queue}</source>
        <translation>{agent} 未能调派至 {queue}</translation>
    </message>
    <message>
        <source>Nobody knows whether {agent} helps {queue}</source>
        <translation>无法得知 {agent} 是否已支援 {queue}</translation>
    </message>
    <message>
        <source>{agent} helps {queue} until {time} now</source>
        <translation>{agent} 改为支援 {queue} 到 {time}</translation>
    </message>
    <message>
        <source>{agent} comes back from {queue}: {cause}</source>
        <translation>{agent} 自 {queue} 归建：{cause}</translation>
    </message>
    <message>
        <source>{agent} stays: the loan to {queue} was undone</source>
        <translation>{agent} 留在原处：对 {queue} 的调派已撤回</translation>
    </message>
    <message>
        <source>{agent} is half lent to {queue}</source>
        <translation>{agent} 对 {queue} 的调派只完成一半</translation>
    </message>
    <message>
        <source>{agent} is back from {queue} after {minutes} min: {cause}</source>
        <translation>{agent} 已自 {queue} 归建，支援 {minutes} 分钟：{cause}</translation>
    </message>
    <message>
        <source>{agent} could not be brought back from {queue}</source>
        <translation>{agent} 未能自 {queue} 归建</translation>
    </message>
    <message>
        <source>{agent} is to help {queue} from {begins} until {time}: {reason}</source>
        <translation>{agent} 预定自 {begins} 至 {time} 支援 {queue}：{reason}</translation>
    </message>
    <message>
        <source>{agent} is to help {queue} from {begins} until {time}: {reason}. Protected line: {override}</source>
        <translation>{agent} 预定自 {begins} 至 {time} 支援 {queue}：{reason}。受保护专线：{override}</translation>
    </message>
    <message>
        <source>{reason}. Promises to customers may wait: {waiting}</source>
        <translation>{reason}。对客户的承诺可延后：{waiting}</translation>
    </message>
    <message>
        <source>{why} ({person} agreed)</source>
        <translation>{why}（{person} 同意）</translation>
    </message>
    <message>
        <source>{what}. Left as somebody else changed it: {queues}</source>
        <translation>{what}。以下由他人变更、维持不动：{queues}</translation>
    </message>
</context>
<context>
    <name>LoanRefusal</name>
    <message>
        <source>{agent} is not on the floor.</source>
        <translation>{agent} 不在现场。</translation>
    </message>
    <message>
        <source>Choose somebody of the list; it shows the floor as it is now.</source>
        <translation>请从列表中选择；列表显示的是目前的现场。</translation>
    </message>
    <message>
        <source>{agent} is not signed in.</source>
        <translation>{agent} 尚未登录。</translation>
    </message>
    <message>
        <source>Choose somebody who is ready, talking or in wrap-up.</source>
        <translation>请选择就绪、通话中或话后处理的坐席。</translation>
    </message>
    <message>
        <source>{agent} is paused: a break is not taken away by a loan.</source>
        <translation>{agent} 示忙中：支援调派不会取消小休。</translation>
    </message>
    <message>
        <source>Choose somebody else, or ask the agent to end the pause first.</source>
        <translation>请选择其他坐席，或先请该坐席结束示忙。</translation>
    </message>
    <message>
        <source>Choose somebody else, or return this loan first.</source>
        <translation>请选择其他坐席，或先让此坐席归建。</translation>
    </message>
    <message>
        <source>{agent} is on loan to {to} already, until {at}; {by} ordered it at {ordered}.</source>
        <translation>{agent} 已支援调派至 {to}，到 {at} 为止；由 {by} 于 {ordered} 下令。</translation>
    </message>
    <message>
        <source>{agent} is planned for {to} from {begins} until {at}; {by} ordered it at {ordered}.</source>
        <translation>{agent} 已预定自 {begins} 至 {at} 支援 {to}；由 {by} 于 {ordered} 下令。</translation>
    </message>
    <message>
        <source>Choose another time or somebody else, or cancel that loan first.</source>
        <translation>请改时段或改派他人，或先取消该次支援。</translation>
    </message>
    <message>
        <source>{agent} serves no other queue that could give them up.</source>
        <translation>{agent} 没有其他可调出的队列。</translation>
    </message>
    <message>
        <source>Choose somebody of another queue.</source>
        <translation>请选择其他队列的坐席。</translation>
    </message>
    <message>
        <source>This agent is not on loan any more.</source>
        <translation>此坐席已不在支援调派中。</translation>
    </message>
    <message>
        <source>Nothing is left to do; the list shows who is still away.</source>
        <translation>无须再处理；列表显示仍在外支援的坐席。</translation>
    </message>
    <message>
        <source>{agent} is no longer a member of {queue}.</source>
        <translation>{agent} 已不是 {queue} 的成员。</translation>
    </message>
    <message>
        <source>Look at the agent as the floor shows them now, and choose again.</source>
        <translation>请看现场目前显示的坐席状况，再重新选择。</translation>
    </message>
    <message>
        <source>{queue} cannot lend to itself.</source>
        <translation>{queue} 不能调派给自己。</translation>
    </message>
    <message>
        <source>Choose another queue to help.</source>
        <translation>请选择其他要支援的队列。</translation>
    </message>
    <message>
        <source>The PBX has no queue “{queue}” now.</source>
        <translation>PBX 目前没有队列“{queue}”。</translation>
    </message>
    <message>
        <source>Choose a queue that is on the floor.</source>
        <translation>请选择现场有的队列。</translation>
    </message>
    <message>
        <source>{queue} is a protected line and would be below its need.</source>
        <translation>{queue} 是受保护专线，调出后会低于所需人力。</translation>
    </message>
    <message>
        <source>Leave its agents out, or write why it may give them up all the same.</source>
        <translation>请不要选它的坐席，或写明为何仍可调出。</translation>
    </message>
    <message>
        <source>The loan would end before it begins.</source>
        <translation>支援调派的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>请选择未来的时间。</translation>
    </message>
    <message>
        <source>A loan lasts {hours} hours at most.</source>
        <translation>支援调派最长 {hours} 小时。</translation>
    </message>
    <message>
        <source>Choose an earlier end; it can be lent again then.</source>
        <translation>请选择较早的结束时间；届时可再次调派。</translation>
    </message>
    <message>
        <source>A loan is planned {days} days ahead at most.</source>
        <translation>支援调派最多可提前 {days} 天预定。</translation>
    </message>
    <message>
        <source>Choose an earlier beginning.</source>
        <translation>请选较早的开始时间。</translation>
    </message>
    <message>
        <source>A loan needs a reason; it goes into the log.</source>
        <translation>支援调派必须有原因；原因会写入日志。</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>请简短填写。</translation>
    </message>
    <message>
        <source>The reason is longer than {limit} characters.</source>
        <translation>原因超过 {limit} 个字。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>请缩短；您写的内容仍在。</translation>
    </message>
    <message>
        <source>Who orders the loan cannot be the second person as well.</source>
        <translation>下令调派者不能同时担任第二人。</translation>
    </message>
    <message>
        <source>Name somebody else who agrees.</source>
        <translation>请指定另一位同意者。</translation>
    </message>
    <message>
        <source>The floor is {seconds} s old: agents may do something else by now.</source>
        <translation>现场数据是 {seconds} 秒前的：坐席现在的状况可能已不同。</translation>
    </message>
    <message>
        <source>Wait until it is live, or confirm that you lend them all the same.</source>
        <translation>请等到数据恢复实时，或确认仍要调派。</translation>
    </message>
    <message>
        <source>The console is blind: nothing is heard from the PBX.</source>
        <translation>控制台无数据：收不到 PBX 的消息。</translation>
    </message>
    <message>
        <source>Lend again as soon as the floor is live.</source>
        <translation>现场恢复实时后请再调派。</translation>
    </message>
    <message>
        <source>The incident has ended: no loan can be made for it.</source>
        <translation>事件已结束：不能再为它支援调派。</translation>
    </message>
    <message>
        <source>Choose another incident, or none.</source>
        <translation>请选择其他事件，或不选。</translation>
    </message>
</context>
<context>
    <name>Loans</name>
    <message>
        <source>Agents on loan</source>
        <translation>支援调派中的坐席</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Return all</source>
        <translation>全部归建</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Return the chosen</source>
        <translation>所选归建</translation>
    </message>
    <message>
        <source>30 minutes more for the chosen</source>
        <translation>所选延长 30 分钟</translation>
    </message>
    <message>
        <source>Nobody is on loan</source>
        <translation>目前无人支援调派</translation>
    </message>
    <message>
        <source>{count} for later, the first from {time}</source>
        <translation>{count} 位预定支援，最早自 {time} 起</translation>
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
        <translation>另外 {count} 个队列</translation>
    </message>
    <message>
        <source>{count} on loan: {queues}</source>
        <translation>{count} 位支援调派中：{queues}</translation>
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
        <translation>坐席</translation>
    </message>
    <message>
        <source>From</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>To</source>
        <translation>调入</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方式</translation>
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
        <translation>发生了什么？决定了什么？</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Only {count} characters find room here; the end was left out.</source>
        <translation>此处最多容纳 {count} 个字符，超出部分未粘贴。</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>偏离</translation>
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
        <translation>升级</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>rebound</source>
        <translation>重拨潮</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>影响</translation>
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
        <translation>名册</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>review</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>access</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>An entry this console does not know: {kind}</source>
        <translation>此控制台不认得的记录：{kind}</translation>
    </message>
    <message>
        <source>The details stood on this person&apos;s screen</source>
        <translation>详情曾显示在此人的屏幕上</translation>
    </message>
    <message>
        <source>{kind}: {affected}</source>
        <translation>{kind}：{affected}</translation>
    </message>
    <message>
        <source>Report acknowledged</source>
        <translation>已确认上报</translation>
    </message>
    <message>
        <source>Graded {grade}</source>
        <translation>评为 {grade}</translation>
    </message>
    <message>
        <source>Graded again: {grade}</source>
        <translation>重新评为 {grade}</translation>
    </message>
    <message>
        <source>{grade} proposed and declined ({signs})</source>
        <translation>系统建议{grade}，未采纳（{signs}）</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Merged into another incident</source>
        <translation>已并入其他事件</translation>
    </message>
    <message>
        <source>Playbook {name} {version} taken, fingerprint {digest}</source>
        <translation>采用应急预案 {name} {version}，指纹 {digest}</translation>
    </message>
    <message>
        <source>Response activated</source>
        <translation>已启动响应</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>{person} commands</source>
        <translation>由 {person} 指挥</translation>
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
        <translation>跳过“{step}”</translation>
    </message>
    <message>
        <source>Reopened “{step}”</source>
        <translation>重新打开“{step}”</translation>
    </message>
    <message>
        <source>Added step “{step}” for {role}</source>
        <translation>为{role}新增步骤“{step}”</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>已暂停响应</translation>
    </message>
    <message>
        <source>Response resumed</source>
        <translation>已继续响应</translation>
    </message>
    <message>
        <source>Stabilised</source>
        <translation>情况稳定</translation>
    </message>
    <message>
        <source>Recovery begun</source>
        <translation>开始恢复</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Review begun</source>
        <translation>开始总结</translation>
    </message>
    <message>
        <source>Review written</source>
        <translation>已撰写总结</translation>
    </message>
    <message>
        <source>Closed, signed by {person}</source>
        <translation>已结案，由 {person} 签字</translation>
    </message>
    <message>
        <source>Overdue: {what}. Now with {to}</source>
        <translation>逾期：{what}。已转交{to}</translation>
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
        <translation>{who} · 补记于 {time}</translation>
    </message>
    <message>
        <source>console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Enter or a double click puts this line right; Ctrl+C copies it.</source>
        <translation>按 Enter 或双击可更正此条；Ctrl+C 可复制。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>append-only</source>
        <translation>只可追加</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>日志显演示围</translation>
    </message>
    <message>
        <source>Nothing here yet. Every act is written down by itself.</source>
        <translation>尚无记录。每项操作都会自动记下。</translation>
    </message>
    <message>
        <source>Lines of the log, newest first</source>
        <translation>日志内容，最新在前</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes and decisions</source>
        <translation>备注与决定</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Play the announcement: </source>
        <translation>播放语音公告：</translation>
    </message>
    <message>
        <source>Open only from … to …</source>
        <translation>仅于 … 至 … 提供服务</translation>
    </message>
    <message>
        <source>Halt all outbound campaigns</source>
        <translation>暂停所有外呼活动</translation>
    </message>
    <message>
        <source>Defended before all others</source>
        <translation>优先力保</translation>
    </message>
    <message>
        <source>Agents cannot see customer data</source>
        <translation>坐席看不到客户数据</translation>
    </message>
    <message>
        <source>Take the announcement off, call the hotline once to check</source>
        <translation>撤下公告，并拨打专线一次确认</translation>
    </message>
    <message>
        <source>Back to the usual hours, tell branches and the web site</source>
        <translation>恢复平时服务时间，并通知分行与网站</translation>
    </message>
    <message>
        <source>Open the queue without a cap, place one test call</source>
        <translation>重新开放队列且不设上限，并试拨一通</translation>
    </message>
    <message>
        <source>Back to the usual routing, place one test call</source>
        <translation>恢复平时路由，并试拨一通</translation>
    </message>
    <message>
        <source>Give every agent the skills they had before</source>
        <translation>把每位坐席的技能恢复原状</translation>
    </message>
    <message>
        <source>Tell the floor that all queues count alike again</source>
        <translation>告知现场各队列恢复同等对待</translation>
    </message>
    <message>
        <source>Let the campaigns go on, the oldest promises first</source>
        <translation>恢复外呼，最早的承诺优先</translation>
    </message>
    <message>
        <source>Back to the usual level, by the security officer</source>
        <translation>由安全人员恢复平时级别</translation>
    </message>
    <message>
        <source>Tell the floor that the usual targets count again</source>
        <translation>告知现场平时的目标重新计算</translation>
    </message>
    <message>
        <source>Ask {whom}: {what}</source>
        <translation>请{whom}：{what}</translation>
    </message>
    <message>
        <source>undone {time}, says {name}</source>
        <translation>{time} 已撤销，{name} 告知</translation>
    </message>
    <message>
        <source>given up {time}, never in force, says {name}</source>
        <translation>{time} 放弃，从未生效，{name} 告知</translation>
    </message>
    <message>
        <source>asked {time}, not confirmed</source>
        <translation>{time} 已请求，尚未确认</translation>
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
        <translation>确认</translation>
    </message>
    <message>
        <source>{what}
To undo: {how}</source>
        <translation>{what}
撤销：{how}</translation>
    </message>
    <message>
        <source>{what}
Nobody confirmed it: make sure that it is not in force.</source>
        <translation>{what}
没有人确认过：请确定它并未生效。</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>改负责人</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Name and department, such as: Lin, telephony</source>
        <translation>姓名与部门，例如：林女士，电话系统组</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>告知者</translation>
    </message>
    <message>
        <source>Remark (may stay empty)</source>
        <translation>备注（可留空）</translation>
    </message>
    <message>
        <source>Write who said so.</source>
        <translation>请写下是谁告知的。</translation>
    </message>
    <message>
        <source>Another end</source>
        <translation>改结束时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>预定结束</translation>
    </message>
    <message>
        <source>Give its planned end.</source>
        <translation>请填写预定结束时间。</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Take a measure</source>
        <translation>采取措施</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采取</translation>
    </message>
    <message>
        <source>Who sees to it that it is undone</source>
        <translation>由谁负责撤销</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请写明要做什么。</translation>
    </message>
    <message>
        <source>Say who is asked to do it.</source>
        <translation>请写明请谁执行。</translation>
    </message>
    <message>
        <source>Choose the queues.</source>
        <translation>请选择队列。</translation>
    </message>
    <message>
        <source>Choose the targets.</source>
        <translation>请选择考核项目。</translation>
    </message>
    <message>
        <source>Rank the queues.</source>
        <translation>请排列队列。</translation>
    </message>
    <message>
        <source>Name who sees to it that it is undone.</source>
        <translation>请指定由谁负责撤销。</translation>
    </message>
    <message>
        <source>Say how it is undone.</source>
        <translation>请写明如何撤销。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>请求对象</translation>
    </message>
    <message>
        <source>telephony</source>
        <translation>电话系统组</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简述</translation>
    </message>
    <message>
        <source>to do this, until the planned end</source>
        <translation>请求内容，至计划结束时间为止</translation>
    </message>
    <message>
        <source>For these queues</source>
        <translation>适用队列</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>措施种类</translation>
    </message>
    <message>
        <source>Not measured meanwhile</source>
        <translation>期间不考核</translation>
    </message>
    <message>
        <source>Queues, the first is defended longest</source>
        <translation>队列排序（最前者保到最后）</translation>
    </message>
    <message>
        <source>How it is undone</source>
        <translation>如何撤销</translation>
    </message>
    <message>
        <source>In force as soon as you declare it. Tell the floor.</source>
        <translation>宣布后立即生效。请告知现场。</translation>
    </message>
    <message>
        <source>Asked for; not confirmed until you write who said it is in force.</source>
        <translation>这只是请求；须由您登记是谁告知已生效，才算确认。</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>剩 {left}</translation>
    </message>
    <message>
        <source>over by {left}</source>
        <translation>超过 {left}</translation>
    </message>
    <message>
        <source>{person}, until {time}</source>
        <translation>{person}，至 {time}</translation>
    </message>
    <message>
        <source>to undo: {how}</source>
        <translation>撤销：{how}</translation>
    </message>
    <message>
        <source>suspended: {targets}</source>
        <translation>暂停考核：{targets}</translation>
    </message>
    <message>
        <source>In force…</source>
        <translation>已生效…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Undone…</source>
        <translation>已撤销…</translation>
    </message>
    <message>
        <source>Other end…</source>
        <translation>改结束时间…</translation>
    </message>
    <message>
        <source>Other owner…</source>
        <translation>改负责人…</translation>
    </message>
    <message>
        <source>{agent} on loan to {queue}</source>
        <translation>{agent} 支援 {queue}</translation>
    </message>
    <message>
        <source>comes back by itself at {time}, or when the incident is resolved</source>
        <translation>{time} 或事件解决时自动归建</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 项未撤销</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>{count} 项未确认</translation>
    </message>
    <message>
        <source>{count} on loan</source>
        <translation>{count} 人支援中</translation>
    </message>
    <message>
        <source>Whatever is changed for a time belongs here, with who undoes it.</source>
        <translation>凡是临时变更的都列在这里，并写明由谁撤销。</translation>
    </message>
    <message>
        <source>Take a measure…</source>
        <translation>采取措施…</translation>
    </message>
</context>
<context>
    <name>MeasureKind</name>
    <message>
        <source>Announcement</source>
        <translation>语音公告</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Queue closed or capped</source>
        <translation>队列关闭或设上限</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>话务路由</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>取舍方针</translation>
    </message>
    <message>
        <source>Outbound calls halted</source>
        <translation>外呼活动暂停</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全防范</translation>
    </message>
    <message>
        <source>Degraded mode</source>
        <translation>降级模式</translation>
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
        <translation>{kind}：请{whom}：{what}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}：{what}</translation>
    </message>
    <message>
        <source>suspended: {targets}</source>
        <translation>暂停考核：{targets}</translation>
    </message>
    <message>
        <source>until {time}, answered for by {person}; undone by: {revert}</source>
        <translation>至 {time}，由 {person} 负责；撤销方式：{revert}</translation>
    </message>
    <message>
        <source>In force, says {name}: {what}</source>
        <translation>{name} 告知已生效：{what}</translation>
    </message>
    <message>
        <source>Until {time} now: {what}. Why: {reason}</source>
        <translation>改为至 {time}：{what}。原因：{reason}</translation>
    </message>
    <message>
        <source>{person} answers for it now: {what}</source>
        <translation>改由 {person} 负责：{what}</translation>
    </message>
    <message>
        <source>Undone, says {name}: {what}</source>
        <translation>{name} 告知已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>MeasureRefusal</name>
    <message>
        <source>Nobody answers for the measure.</source>
        <translation>这项措施没有负责人。</translation>
    </message>
    <message>
        <source>Name who sees to it that it is undone.</source>
        <translation>请指定谁负责把它撤销。</translation>
    </message>
    <message>
        <source>Its planned end has passed already.</source>
        <translation>预定结束时间已经过了。</translation>
    </message>
    <message>
        <source>Choose a time to come; it can be put off later.</source>
        <translation>请选择未来的时间；之后还可以延后。</translation>
    </message>
    <message>
        <source>Nobody is asked to carry it out; the console cannot do it.</source>
        <translation>没有指明请谁执行；控制台无法自行执行。</translation>
    </message>
    <message>
        <source>Name the department that is asked, such as telephony.</source>
        <translation>请写明请求的部门，例如电话系统组。</translation>
    </message>
    <message>
        <source>The name of who says so is missing.</source>
        <translation>缺少告知者的姓名。</translation>
    </message>
    <message>
        <source>Write who told you; the console cannot see it for itself.</source>
        <translation>请写下是谁告诉您的；控制台无法自行得知。</translation>
    </message>
    <message>
        <source>Only the commander or the deputy declares this: {commander} commands.</source>
        <translation>只有指挥长或副指挥长可以宣布：目前由 {commander} 指挥。</translation>
    </message>
    <message>
        <source>Ask {commander} to declare it.</source>
        <translation>请 {commander} 宣布。</translation>
    </message>
    <message>
        <source>Degraded mode is declared for queues, and none is chosen.</source>
        <translation>降级模式要针对队列宣布，但未选择任何队列。</translation>
    </message>
    <message>
        <source>Choose the queues whose agents cannot work as usual.</source>
        <translation>请选择坐席无法照常作业的队列。</translation>
    </message>
    <message>
        <source>Degraded mode suspends targets, and none is chosen.</source>
        <translation>降级模式会暂停考核目标，但未选择任何目标。</translation>
    </message>
    <message>
        <source>Choose what agents are not measured by meanwhile.</source>
        <translation>请选择这段期间不考核坐席的项目。</translation>
    </message>
    <message>
        <source>{queue} is in degraded mode already.</source>
        <translation>{queue} 已在降级模式中。</translation>
    </message>
    <message>
        <source>Leave this queue out, or end the other mode first.</source>
        <translation>请不要选这个队列，或先结束另一个降级模式。</translation>
    </message>
    <message>
        <source>The stance names no queue.</source>
        <translation>方针没有指明任何队列。</translation>
    </message>
    <message>
        <source>Say for at least one queue whether it is defended or may slip.</source>
        <translation>请至少为一个队列指明要力保或可放缓。</translation>
    </message>
    <message>
        <source>The stance names {queue} twice.</source>
        <translation>方针把 {queue} 列了两次。</translation>
    </message>
    <message>
        <source>Give each queue one place.</source>
        <translation>每个队列只列一次。</translation>
    </message>
    <message>
        <source>This incident has no such measure.</source>
        <translation>这个事件没有这项措施。</translation>
    </message>
    <message>
        <source>Choose one from the list; it shows what stands.</source>
        <translation>请从列表选择；列表显示现状。</translation>
    </message>
    <message>
        <source>“{title}” is in force already: {by} said so at {at}.</source>
        <translation>“{title}”已经生效：{by} 于 {at} 告知。</translation>
    </message>
    <message>
        <source>Nothing is left to confirm.</source>
        <translation>没有需要确认的事项。</translation>
    </message>
    <message>
        <source>“{title}” was undone at {at}: {by} said so.</source>
        <translation>“{title}”已于 {at} 撤销：{by} 告知。</translation>
    </message>
    <message>
        <source>If it is needed again, begin a new measure.</source>
        <translation>若还需要，请另开一项措施。</translation>
    </message>
    <message>
        <source>{count} temporary measures are still open: {measures}</source>
        <translation>还有 {count} 项临时措施未撤销：{measures}</translation>
    </message>
    <message>
        <source>Have each undone and confirm it under “Measures”.</source>
        <translation>请逐项撤销，并在“措施”页签确认。</translation>
    </message>
    <message>
        <source>{count} agents on loan for this incident are not back: {agents}</source>
        <translation>为此事件支援调派的 {count} 位坐席尚未归建：{agents}</translation>
    </message>
    <message>
        <source>Wait until they are, or look at the loans on the Floor page.</source>
        <translation>请等他们归建，或到“现场”页查看支援调派。</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Offer a shift</source>
        <translation>提出班次邀约</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提出邀约</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>回复期限</translation>
    </message>
    <message>
        <source>Evening peak on the card lines</source>
        <translation>信用卡专线晚间高峰</translation>
    </message>
    <message>
        <source>Name or queue</source>
        <translation>姓名或队列</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Places: the first ones who accept get them</source>
        <translation>名额：先接受者先得</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tick the people to whom it is to go.</source>
        <translation>请勾选邀约对象。</translation>
    </message>
    <message>
        <source>Say how many may accept.</source>
        <translation>请填可接受人数。</translation>
    </message>
    <message>
        <source>Write what it is for.</source>
        <translation>请写明用途。</translation>
    </message>
    <message>
        <source>{name} · {queue} · until {was} → {end}</source>
        <translation>{name} · {queue} · 至 {was} → {end}</translation>
    </message>
    <message>
        <source>{count} people are asked; nothing counts as sent before a channel has answered.</source>
        <translation>已征询 {count} 人；渠道回应前一律不算发送。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>answer within {minutes} min</source>
        <translation>{minutes} 分钟内答复</translation>
    </message>
    <message>
        <source>Shift offers</source>
        <translation>班次邀约</translation>
    </message>
    <message>
        <source>Offer overtime or time off…</source>
        <translation>提出加班或提前下班…</translation>
    </message>
    <message>
        <source>People of the offer</source>
        <translation>邀约对象</translation>
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
        <translation>已联系上</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Cancel the offer</source>
        <translation>取消邀约</translation>
    </message>
    <message>
        <source>{name}: {said} · {sent}</source>
        <translation>{name}：{said} · {sent}</translation>
    </message>
    <message>
        <source>{kind} · {taken} of {places} places taken · until {time}</source>
        <translation>{kind} · 名额 {taken}/{places} · 至 {time}</translation>
    </message>
    <message>
        <source>{kind} · {taken} of {places} places taken · over</source>
        <translation>{kind} · 名额 {taken}/{places} · 已结束</translation>
    </message>
    <message>
        <source>{kind} · all {places} places taken</source>
        <translation>{kind} · {places} 个名额已满</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>提前下班</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>尚未回复</translation>
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
        <translation>未发送</translation>
    </message>
    <message>
        <source>to be rung up</source>
        <translation>待电话联系</translation>
    </message>
    <message>
        <source>{way}: no answer of the channel yet</source>
        <translation>{way}：渠道尚未回应</translation>
    </message>
    <message>
        <source>{way}: {answer}</source>
        <translation>{way}：{answer}</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>坐席桌面</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>paging service</source>
        <translation>呼叫服务</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>taken for delivery</source>
        <translation>已受理待投递</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
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
        <translation>向 {count} 人提出{kind}，至 {time}，名额 {places}：{what}</translation>
    </message>
    <message>
        <source>Offer to {name}: {said}</source>
        <translation>给 {name} 的邀约：{said}</translation>
    </message>
    <message>
        <source>{name} {response}, {left} places left: {what}</source>
        <translation>{name} {response}，尚余名额 {left}：{what}</translation>
    </message>
    <message>
        <source>Offer expired, {taken} of {places} places taken: {what}</source>
        <translation>邀约到期，名额 {taken}/{places}：{what}</translation>
    </message>
    <message>
        <source>Offer cancelled, {taken} of {places} places taken: {what}</source>
        <translation>邀约取消，名额 {taken}/{places}：{what}</translation>
    </message>
</context>
<context>
    <name>OfferRefusal</name>
    <message>
        <source>Choose the people anew; the list shows the shifts as they are now.</source>
        <translation>请重新选择对象；名单显示目前班次。</translation>
    </message>
    <message>
        <source>The offer goes to nobody.</source>
        <translation>邀约没有对象。</translation>
    </message>
    <message>
        <source>Tick the people to whom it is to go.</source>
        <translation>请勾选邀约对象。</translation>
    </message>
    <message>
        <source>{agent} is in the offer twice.</source>
        <translation>{agent} 在邀约中重复。</translation>
    </message>
    <message>
        <source>The shift of {agent} would not change as the offer says.</source>
        <translation>{agent} 的班次不会如邀约所述改变。</translation>
    </message>
    <message>
        <source>Overtime makes a shift longer, time off makes it shorter.</source>
        <translation>加班使班次变长，提前下班使其变短。</translation>
    </message>
    <message>
        <source>The offer has no places.</source>
        <translation>邀约没有名额。</translation>
    </message>
    <message>
        <source>Say how many may accept; the first ones get the places.</source>
        <translation>请填可接受人数；先接受者先得。</translation>
    </message>
    <message>
        <source>The deadline has passed already.</source>
        <translation>期限已过。</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>请选未来的时间。</translation>
    </message>
    <message>
        <source>The shift of {agent} would change before the deadline.</source>
        <translation>{agent} 的班次会在期限前就改变。</translation>
    </message>
    <message>
        <source>Choose an earlier deadline.</source>
        <translation>请选较早的期限。</translation>
    </message>
    <message>
        <source>The offer does not say what it is for.</source>
        <translation>邀约未说明用途。</translation>
    </message>
    <message>
        <source>Write a few words; whoever gets it reads them.</source>
        <translation>请简要填写；收到邀约者会看到。</translation>
    </message>
    <message>
        <source>What it is for is longer than {limit} characters.</source>
        <translation>用途超过 {limit} 字。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>请缩短；所写内容仍在。</translation>
    </message>
    <message>
        <source>Look at the offer as it stands now.</source>
        <translation>请查看邀约目前状况。</translation>
    </message>
    <message>
        <source>There is no such offer.</source>
        <translation>没有这项邀约。</translation>
    </message>
    <message>
        <source>The offer is over: its deadline was {at}.</source>
        <translation>邀约已结束：期限为 {at}。</translation>
    </message>
    <message>
        <source>Nothing was changed; make another offer if it is still needed.</source>
        <translation>未做任何变更；仍需要请另提邀约。</translation>
    </message>
    <message>
        <source>All {places} places are taken, the last by {winner} at {at} ({by} recorded it); {agent} was too late.</source>
        <translation>{places} 个名额已满，最后一个于 {at} 由 {winner} 取得（由 {by} 登记）；{agent} 接受较晚，未取得名额。</translation>
    </message>
    <message>
        <source>{agent} has accepted already; {by} put it on record at {at}.</source>
        <translation>{agent} 已接受；由 {by} 于 {at} 记录。</translation>
    </message>
    <message>
        <source>The shift of {agent} is not what it was when the offer was made; {by} changed it at {at}.</source>
        <translation>{agent} 的班次已不同于提出邀约时；由 {by} 于 {at} 变更。</translation>
    </message>
    <message>
        <source>Tell {agent}; nothing was changed. A place may still become free.</source>
        <translation>请告知 {agent}；未做任何变更。仍可能有名额释出。</translation>
    </message>
    <message>
        <source>The offer did not go to this person.</source>
        <translation>此人不在邀约对象中。</translation>
    </message>
    <message>
        <source>Withdraw the acceptance if it no longer holds.</source>
        <translation>若不再接受，请登记撤回。</translation>
    </message>
    <message>
        <source>{agent} has no place in this offer.</source>
        <translation>{agent} 在此邀约没有名额。</translation>
    </message>
    <message>
        <source>Nothing was changed; look at the shift and change it by hand.</source>
        <translation>未做任何变更；请查看班次并手动调整。</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何变更。</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}：{what}</translation>
    </message>
    <message>
        <source>Your shift today would be {start} to {end} instead of {was_start} to {was_end}. {places} places; the first who accept get them. Please answer your supervisor by {deadline}.</source>
        <translation>您今日班次将由 {was_start} 至 {was_end} 改为 {start} 至 {end}。名额 {places} 位，先接受者先得。请于 {deadline} 前回复主管。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The program&apos;s own log cannot be written: {why}.</source>
        <translation>无法写入程序日志文件：{why}。</translation>
    </message>
    <message>
        <source>The journal is not affected.</source>
        <translation>日志不受影响。</translation>
    </message>
    <message>
        <source>Make {folder} writable.</source>
        <translation>请让 {folder} 可以写入。</translation>
    </message>
    <message>
        <source>Log on this computer</source>
        <translation>日志存于本机</translation>
    </message>
    <message>
        <source>The console speaks {language} from the next start on.</source>
        <translation>自下次启动起，界面语言为{language}。</translation>
    </message>
    <message>
        <source>An attachment is not as it was taken in: {name} (entry {number}).</source>
        <translation>附件已不是存入时的内容：{name}（记录 {number}）。</translation>
    </message>
    <message>
        <source>The log itself is intact; nothing was repaired or hidden.</source>
        <translation>日志本身完整；没有修补或隐藏任何内容。</translation>
    </message>
    <message>
        <source>Do not use the file as evidence; tell the duty manager.</source>
        <translation>请勿将此文件作为佐证；请通知值班经理。</translation>
    </message>
    <message>
        <source>The log is not intact after entry {number}.</source>
        <translation>第 {number} 条之后的日志不完整。</translation>
    </message>
    <message>
        <source>The console goes on; nothing was repaired or hidden.</source>
        <translation>控制台继续运作；未修复或隐藏任何内容。</translation>
    </message>
    <message>
        <source>Tell the duty manager, and run: watchfloor journal verify</source>
        <translation>请通知值班经理，并执行：watchfloor journal verify</translation>
    </message>
    <message>
        <source>No PBX is named: use --asterisk HOST --user NAME, or a centre file.</source>
        <translation>未指定交换机：请使用 --asterisk 主机 --user 账号，或提供中心配置文件。</translation>
    </message>
    <message>
        <source>Secret of {account}:</source>
        <translation>{account} 的密码：</translation>
    </message>
    <message>
        <source>Set WATCHFLOOR_AMI_SECRET: there is nobody to ask for the secret.</source>
        <translation>请设置 WATCHFLOOR_AMI_SECRET：无人可询问密码。</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>无法进行</translation>
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
        <translation>全员平安</translation>
    </message>
    <message>
        <source>still counting</source>
        <translation>清点中</translation>
    </message>
    <message>
        <source>somebody is missing</source>
        <translation>有人失联</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>维持</translation>
    </message>
    <message>
        <source>roll back</source>
        <translation>回退变更</translation>
    </message>
    <message>
        <source>fail over</source>
        <translation>切换备用系统</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>修复</translation>
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
        <translation>未联系上</translation>
    </message>
    <message>
        <source>one clear reason</source>
        <translation>有单一主因</translation>
    </message>
    <message>
        <source>several reasons</source>
        <translation>多种原因</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>尚不明确</translation>
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
        <translation>保持原状</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变动</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>not passed on</source>
        <translation>未转发</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>no report is due</source>
        <translation>无须报送</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>the customer is safe</source>
        <translation>客户已安全</translation>
    </message>
    <message>
        <source>contact was lost</source>
        <translation>失去联系</translation>
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
        <translation>已声明</translation>
    </message>
    <message>
        <source>replaced by another handler</source>
        <translation>已更换经办人</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>involved</source>
        <translation>复杂</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>权限内</translation>
    </message>
    <message>
        <source>above it, approved</source>
        <translation>超出权限，已批准</translation>
    </message>
    <message>
        <source>nothing to stop</source>
        <translation>无需止损</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>leave the building</source>
        <translation>撤离</translation>
    </message>
    <message>
        <source>stay inside</source>
        <translation>留在室内</translation>
    </message>
    <message>
        <source>hide and lock</source>
        <translation>就地避险并锁门</translation>
    </message>
    <message>
        <source>nobody is in danger</source>
        <translation>无人身危险</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>无录音</translation>
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
        <translation>封闭</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Card numbers made unreadable before storing: {count}.</source>
        <translation>保存前已屏蔽卡号：{count} 组。</translation>
    </message>
    <message>
        <source>The rest of the text is stored as written.</source>
        <translation>其余内容照原文保存。</translation>
    </message>
    <message>
        <source>Never write card numbers into the log.</source>
        <translation>请勿将卡号写入日志。</translation>
    </message>
    <message>
        <source>Somebody was faster. {winners}</source>
        <translation>已有人抢先处理。{winners}</translation>
    </message>
    <message>
        <source>The page shows how it stands now; look at it and decide again.</source>
        <translation>页面已显示最新情况；请查看后再决定。</translation>
    </message>
    <message>
        <source>Nothing of yours was written; your words are still there.</source>
        <translation>您的操作未写入；您输入的文字仍保留。</translation>
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
        <translation>{time} 于 {desk} 制作。每几分钟更新：新的纸质文件取代旧的。</translation>
    </message>
    <message>
        <source>Watchfloor pack: {centre}</source>
        <translation>Watchfloor 应急包：{centre}</translation>
    </message>
    <message>
        <source>DEMO: everything in here is invented.</source>
        <translation>演示：内容皆为虚构。</translation>
    </message>
    <message>
        <source>As of {time}, centre&apos;s time zone {zone}.</source>
        <translation>截至 {time}，中心时区 {zone}。</translation>
    </message>
    <message>
        <source>The log could not be read when this was made.</source>
        <translation>制作时无法读取日志。</translation>
    </message>
    <message>
        <source>The log ends with entry {number}, seal {seal}.</source>
        <translation>日志止于第 {number} 条，封印 {seal}。</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>没有进行中的事件。</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>当前状况</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指挥长</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>下一个期限</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>限制查看</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Next status update</source>
        <translation>下次情况通报</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>担任者</translation>
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
        <translation>尚无</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
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
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>back to their own queues</source>
        <translation>回到原队列</translation>
    </message>
    <message>
        <source>Temporary: to be taken back</source>
        <translation>临时措施：须收回</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
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
        <translation>组别</translation>
    </message>
    <message>
        <source>The log, newest first</source>
        <translation>记录，新的在前</translation>
    </message>
    <message>
        <source>There is no pack on this computer yet.</source>
        <translation>这台电脑上还没有应急包。</translation>
    </message>
    <message>
        <source>The last one stays: {file}</source>
        <translation>保留上一份：{file}</translation>
    </message>
    <message>
        <source>The printed pack cannot be renewed: {why}.</source>
        <translation>应急包无法更新：{why}。</translation>
    </message>
    <message>
        <source>Make room or make {folder} writable; print the last one meanwhile.</source>
        <translation>请腾出空间或让 {folder} 可写入；其间请打印上一份。</translation>
    </message>
    <message>
        <source>The pack lies here: {place}</source>
        <translation>应急包在此：{place}</translation>
    </message>
    <message>
        <source>No printed pack yet</source>
        <translation>尚无应急包</translation>
    </message>
    <message>
        <source>Printed pack {time}</source>
        <translation>应急包 {time}</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>支援人力池</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Minutes to arrive</source>
        <translation>到位时间（分钟）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>该打给谁</translation>
    </message>
    <message>
        <source>The centre file names no contacts.</source>
        <translation>中心配置文件没有联系人。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Agents as last seen, {age}: signed-out ones are not named.</source>
        <translation>最后所见的坐席，{age}：未登录者不列。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>By the PBX, {age}</source>
        <translation>PBX 所知，{age}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Last counted by hand</source>
        <translation>最近人工计数</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The empty columns are for counting with a pen, every quarter of an hour.</source>
        <translation>空白列供每十五分钟用笔计数。</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>within {days} business days</source>
        <translation>{days} 个工作日内</translation>
    </message>
    <message>
        <source>within {days} days</source>
        <translation>{days} 天内</translation>
    </message>
    <message>
        <source>within {hours} h</source>
        <translation>{hours} 小时内</translation>
    </message>
    <message>
        <source>within {minutes} min</source>
        <translation>{minutes} 分钟内</translation>
    </message>
    <message>
        <source>{title}: ________</source>
        <translation>{title}：________</translation>
    </message>
    <message>
        <source>{title} (approved by {role}): “{text}”</source>
        <translation>{title}（须经{role}批准）：“{text}”</translation>
    </message>
    <message>
        <source>the process that prints it gave no answer</source>
        <translation>打印进程没有响应</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>in the team</source>
        <translation>小组成员</translation>
    </message>
    <message>
        <source>Reported at {time}.</source>
        <translation>{time} 上报。</translation>
    </message>
    <message>
        <source>{name} asks for you. Answer in the console or at the commander&apos;s desk.</source>
        <translation>{name} 请您回应；请在控制台或指挥长席位答复。</translation>
    </message>
    <message>
        <source>{incident}: you are asked to take the role {role}</source>
        <translation>{incident}：请您担任{role}</translation>
    </message>
    <message>
        <source>{incident}: command is offered to you</source>
        <translation>{incident}：指挥权拟移交给您</translation>
    </message>
    <message>
        <source>{incident}: you command and are asked to show up</source>
        <translation>{incident}：您是指挥长，请立即回应</translation>
    </message>
    <message>
        <source>Ring {name} up: {address}. Then say in the team panel what came of it.</source>
        <translation>请致电 {name}：{address}，再于应急处理小组面板记下结果。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Floor</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班表</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>at the desk</source>
        <translation>在席位屏幕上</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>通过电子邮件</translation>
    </message>
    <message>
        <source>by the paging service</source>
        <translation>通过呼叫服务</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>通过电话</translation>
    </message>
    <message>
        <source>shown on the screen</source>
        <translation>已显示在屏幕上</translation>
    </message>
    <message>
        <source>the server took it for delivery</source>
        <translation>服务器已收下待投递</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>rung up, no answer</source>
        <translation>已拨打，无人接听</translation>
    </message>
    <message>
        <source>it did not go out</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>unknown whether it went out</source>
        <translation>不确定是否送出</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Page, queue, agent, incident or action</source>
        <translation>页面、队列、坐席、事件或操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing by that name.</source>
        <translation>找不到这个名称。</translation>
    </message>
</context>
<context>
    <name>Passed</name>
    <message>
        <source>Passed over</source>
        <translation>未采用的人选</translation>
    </message>
    <message>
        <source>Name, queue or reason</source>
        <translation>姓名、队列或原因</translation>
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
        <translation>{name} 在班但未登录。</translation>
    </message>
    <message>
        <source>{name}: {donor} would fall below its need.</source>
        <translation>{name}：{donor} 会低于所需人力。</translation>
    </message>
    <message>
        <source>{name} could begin at {at} only.</source>
        <translation>{name} 最早 {at} 才能开始。</translation>
    </message>
    <message>
        <source>{name}: {queue} has enough without them.</source>
        <translation>{name}：{queue} 的人力已足够。</translation>
    </message>
    <message>
        <source>{name} would not gain {queue} anything in that time.</source>
        <translation>{name} 在该时段对 {queue} 没有助益。</translation>
    </message>
    <message>
        <source>{name} stays: {donor} gives nobody, as you wish.</source>
        <translation>{name} 不调派：按您指定，{donor} 不调出坐席。</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>queue would fall short</source>
        <translation>原队列会不足</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>来不及</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>无助益</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>按您指定不动用</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>New agent…</source>
        <translation>新增坐席…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>权限一览</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>目前所见</translation>
    </message>
    <message>
        <source>All agents, as they can be imported again</source>
        <translation>所有坐席，可再导入</translation>
    </message>
    <message>
        <source>All shifts, as they can be imported again</source>
        <translation>所有班次，可再导入</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>支援人力</translation>
    </message>
    <message>
        <source>{name} ({post}) may not do this; supervisors and duty managers may.</source>
        <translation>{name}（{post}）无此权限；主管与值班经理可以。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The mark says that somebody should look after them</source>
        <translation>标记表示需有人处理</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Where the plan has them; whether they are there stands under Today</source>
        <translation>班表上的位置；是否到班请见“今日”</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Home queue</source>
        <translation>所属队列</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Queues with their level, 1 to 5; in brackets what may not be used</source>
        <translation>队列与其等级（1 至 5）；括号内为目前不可用者</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>职场</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Last day of the certificate that ends first</source>
        <translation>最先到期的认证的最后一天</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>New until</source>
        <translation>新进期至</translation>
    </message>
    <message>
        <source>Last day of the induction; nobody moves them before</source>
        <translation>新人培训最后一天；此前不得调派</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新进</translation>
    </message>
    <message>
        <source>{what} since {time}</source>
        <translation>{what}，自 {time}</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Skills…</source>
        <translation>技能…</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>请假缺勤…</translation>
    </message>
    <message>
        <source>Choose somebody in the table.</source>
        <translation>请在表中选一位。</translation>
    </message>
    <message>
        <source>Today&apos;s shift</source>
        <translation>今日班次</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>请假与缺勤</translation>
    </message>
    <message>
        <source>Mentor and mentees</source>
        <translation>导师与学员</translation>
    </message>
    <message>
        <source>Known besides</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>支援调派中</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>异动记录</translation>
    </message>
    <message>
        <source>None yet; nobody can be moved to a queue without its skill.</source>
        <translation>尚无；没有技能者不得调往该队列。</translation>
    </message>
    <message>
        <source>{queue} (home)</source>
        <translation>{queue}（所属）</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>{level} 级</translation>
    </message>
    <message>
        <source>None today.</source>
        <translation>今日无。</translation>
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
        <translation>结束…</translation>
    </message>
    <message>
        <source>Mentor: {name}</source>
        <translation>导师：{name}</translation>
    </message>
    <message>
        <source>Mentors {name}, new</source>
        <translation>带 {name}（新进）</translation>
    </message>
    <message>
        <source>Mentors {name}</source>
        <translation>带 {name}</translation>
    </message>
    <message>
        <source>to {queue} until {time}</source>
        <translation>至 {queue}，到 {time}</translation>
    </message>
    <message>
        <source>reading the log …</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Nothing in the log yet.</source>
        <translation>日志中尚无记录。</translation>
    </message>
    <message>
        <source>Speaks {languages}</source>
        <translation>会说{languages}</translation>
    </message>
    <message>
        <source>Knows {tags}</source>
        <translation>具备：{tags}</translation>
    </message>
    <message>
        <source>New until {day}: nobody moves them before</source>
        <translation>新进期至 {day}：此前不得调派</translation>
    </message>
    <message>
        <source>Background check missing: kept out of restricted queues</source>
        <translation>缺背景调查：不得派往受限队列</translation>
    </message>
    <message>
        <source>Does not work here any more</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>无符合者。</translation>
    </message>
    <message>
        <source>{shown} of {count} shown · {needing} need attention</source>
        <translation>显示 {shown} / {count} 位 · {needing} 位需关注</translation>
    </message>
    <message>
        <source>Name, number, skill, team</source>
        <translation>姓名、编号、技能、团队</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>所有职场</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
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
        <translation>新进人员</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Nobody fits. Use fewer words, or other filters.</source>
        <translation>无符合者。请减少字词或改用其他筛选。</translation>
    </message>
    <message>
        <source>No agents are known yet. Import… takes them in from a CSV or XLSX file.</source>
        <translation>尚无坐席数据。请用“导入…”从 CSV 或 XLSX 文件导入。</translation>
    </message>
    <message>
        <source>absent, nobody knows why</source>
        <translation>未到，原因不明</translation>
    </message>
    <message>
        <source>certificate has ended</source>
        <translation>认证已到期</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation>认证即将到期</translation>
    </message>
    <message>
        <source>new, without a mentor</source>
        <translation>新进，尚无导师</translation>
    </message>
    <message>
        <source>background check missing</source>
        <translation>缺背景调查</translation>
    </message>
    <message>
        <source>on shift {hours}</source>
        <translation>在班 {hours}</translation>
    </message>
    <message>
        <source>later, {hours}</source>
        <translation>稍后 {hours}</translation>
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
        <translation>旷工：{name}</translation>
    </message>
    <message>
        <source>Shift: {day} {hours}</source>
        <translation>班次：{day} {hours}</translation>
    </message>
    <message>
        <source>Away: {since} to {until}</source>
        <translation>期间：{since} 至 {until}</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>不计原因</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>On shift now by the plan, without those who are away</source>
        <translation>按班表目前在班，不含不在者</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到班</translation>
    </message>
    <message>
        <source>Logged in at the PBX</source>
        <translation>已登录交换机</translation>
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
        <translation>休假、病假、公出或旷工</translation>
    </message>
    <message>
        <source>Off plan</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>There, but in another break than planned, or at work in a planned one</source>
        <translation>已到班，但小休与班表不符，或应小休时仍在接线</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>{why} until {time}</source>
        <translation>{why}，至 {time}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>已于 {day} 到期</translation>
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
        <translation>没有变更；未写入任何内容。</translation>
    </message>
    <message>
        <source>Absence of {name}</source>
        <translation>请假与缺勤：{name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
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
        <translation>请输入日期（如 2026-11-24）与时间（如 08:30）。</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>结束须晚于开始。</translation>
    </message>
    <message>
        <source>Write what personnel must know: who called, when, what came of it.</source>
        <translation>请写下人事需要知道的：谁联系、何时、结果。</translation>
    </message>
    <message>
        <source>For personnel: what was tried, what is known</source>
        <translation>给人事：已做哪些联系、已知情况</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>备注（可留空）</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} 返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{name}: {why} until {time}</source>
        <translation>{name}：{why}，至 {time}</translation>
    </message>
    <message>
        <source>Back from</source>
        <translation>返回时间</translation>
    </message>
    <message>
        <source>Take back as a whole</source>
        <translation>整笔撤回</translation>
    </message>
    <message>
        <source>Give a time within the absence, or take it back as a whole.</source>
        <translation>请输入缺勤期间内的时间，或整笔撤回。</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>新增坐席</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Background check passed</source>
        <translation>背景调查通过</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Give a personnel number and a name.</source>
        <translation>请输入员工编号与姓名。</translation>
    </message>
    <message>
        <source>{number} is {name} already.</source>
        <translation>{number} 已是 {name}。</translation>
    </message>
    <message>
        <source>Nobody is called that. Pick the mentor from the list, or leave it empty.</source>
        <translation>查无此人。请从列表选择导师，或留空。</translation>
    </message>
    <message>
        <source>Type the day as 2026-11-24, or leave it empty.</source>
        <translation>日期格式如 2026-11-24，或留空。</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>员工编号</translation>
    </message>
    <message>
        <source>Name in the PBX</source>
        <translation>交换机地址</translation>
    </message>
    <message>
        <source>Languages, set apart by commas</source>
        <translation>语言，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags: education, products</source>
        <translation>标签：学历、产品</translation>
    </message>
    <message>
        <source>New until: nobody moves them before</source>
        <translation>新进期至：此前不得调派</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Certified and on shift now</source>
        <translation>已认证且目前在班</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Certified, their shift begins later today</source>
        <translation>已认证，今日稍后上班</translation>
    </message>
    <message>
        <source>Ends ≤ 30 d</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Certificates that end within 30 days</source>
        <translation>30 天内到期的认证</translation>
    </message>
    <message>
        <source>On whom it hangs</source>
        <translation>依赖对象</translation>
    </message>
    <message>
        <source>L{level}</source>
        <translation>{level}级</translation>
    </message>
    <message>
        <source>Certified at level {level} of 5</source>
        <translation>已认证，{level} 级（共 5 级）</translation>
    </message>
    <message>
        <source>nobody is certified</source>
        <translation>无人已认证</translation>
    </message>
    <message>
        <source>nobody certified is on shift today</source>
        <translation>今日无已认证者在班</translation>
    </message>
    <message>
        <source>only {names}</source>
        <translation>仅 {names}</translation>
    </message>
    <message>
        <source>only these two: {names}</source>
        <translation>仅此两位：{names}</translation>
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
        <translation>级别</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>beginning not known</source>
        <translation>起始日不明</translation>
    </message>
    <message>
        <source>over; certify?</source>
        <translation>已满期；认证？</translation>
    </message>
    <message>
        <source>week {week} of {weeks}</source>
        <translation>第 {week} 周，共 {weeks} 周</translation>
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
        <translation>{what}，时间</translation>
    </message>
    <message>
        <source>Type a name or a number</source>
        <translation>输入姓名或编号</translation>
    </message>
    <message>
        <source>No reserves are known. The centre file names them under [[reserves]].</source>
        <translation>尚无支援人力。请在中心配置文件的 [[reserves]] 列出。</translation>
    </message>
    <message>
        <source>tier 1: {first} · tier 2: {second} · tier 3: {third}; called in from Shifts</source>
        <translation>第 1 梯队：{first} · 第 2 梯队：{second} · 第 3 梯队：{third}；从“班表”召集</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>梯队</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>There in</source>
        <translation>到位时间</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>1 · trained, off shift</source>
        <translation>1 · 已受训、未当班</translation>
    </message>
    <message>
        <source>2 · back office</source>
        <translation>2 · 后勤</translation>
    </message>
    <message>
        <source>3 · other sites</source>
        <translation>3 · 其他职场</translation>
    </message>
    <message>
        <source>Skills of {name}</source>
        <translation>{name} 的技能</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>认证至</translation>
    </message>
    <message>
        <source>{queue}: type the day as 2026-11-24, or leave it empty.</source>
        <translation>{queue}：日期格式如 2026-11-24，或留空。</translation>
    </message>
    <message>
        <source>{queue}, level</source>
        <translation>{queue}，级别</translation>
    </message>
    <message>
        <source>{queue}, certificate until</source>
        <translation>{queue}，认证至</translation>
    </message>
    <message>
        <source>No queue is known yet. The centre file names them, or Import… takes agents in.</source>
        <translation>尚无队列。请在中心配置文件列出，或用“导入…”导入坐席。</translation>
    </message>
    <message>
        <source>Bench of each queue</source>
        <translation>各队列可用人力</translation>
    </message>
    <message>
        <source>Work that hangs on single persons</source>
        <translation>依赖少数人的工作</translation>
    </message>
    <message>
        <source>None: every queue has at least three certified agents, and one of them today.</source>
        <translation>无：每个队列至少三位已认证，且今日至少一位有班。</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>到期的认证</translation>
    </message>
    <message>
        <source>None ends in that time.</source>
        <translation>此期间内无到期者。</translation>
    </message>
    <message>
        <source>Nobody learns a queue&apos;s work. Skills… of an agent begins it.</source>
        <translation>目前无人学习。可从坐席的“技能…”开始。</translation>
    </message>
    <message>
        <source>{count} queues</source>
        <translation>{count} 个队列</translation>
    </message>
    <message>
        <source>{count}, {over} over</source>
        <translation>{count}，{over} 张已过期</translation>
    </message>
    <message>
        <source>induction {days} days, training {weeks} weeks (P5, P6 of the policy sheet)</source>
        <translation>新人培训 {days} 天、业务培训 {weeks} 周（制度参数表 P5、P6）</translation>
    </message>
    <message>
        <source>induction {days} days, training {weeks} weeks: placeholders until P5, P6 are set</source>
        <translation>新人培训 {days} 天、业务培训 {weeks} 周：P5、P6 未定前的暂用值</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>一个月内</translation>
    </message>
    <message>
        <source>within {count} months</source>
        <translation>{count} 个月内</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>不计入遵时率</translation>
    </message>
    <message>
        <source>Departures from the plan</source>
        <translation>偏离班表</translation>
    </message>
    <message>
        <source>Scheduled and present</source>
        <translation>应到与实到</translation>
    </message>
    <message>
        <source>Away today</source>
        <translation>今日不在</translation>
    </message>
    <message>
        <source>Nobody is away today. Absence… of an agent records it.</source>
        <translation>今日无人不在。可从坐席的“请假缺勤…”登记。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>按队列</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>不计…</translation>
    </message>
    <message>
        <source>Copy for personnel</source>
        <translation>复制给人事</translation>
    </message>
    <message>
        <source>{present} of {scheduled} · adherence {rate}</source>
        <translation>{present} / {scheduled} · 遵时率 {rate}</translation>
    </message>
    <message>
        <source>{present} of {scheduled} · adherence {rate} · {extra} without a shift</source>
        <translation>{present} / {scheduled} · 遵时率 {rate} · {extra} 位无班次而登录</translation>
    </message>
    <message>
        <source>{count} differ from the plan, {excused} excused</source>
        <translation>{count} 位偏离班表，{excused} 位不计</translation>
    </message>
    <message>
        <source>Everybody keeps to the plan.</source>
        <translation>所有人都照班表。</translation>
    </message>
    <message>
        <source>Nobody can be judged now: no shift runs, or the floor is not live.</source>
        <translation>目前无法判断：没有进行中的班次，或现场数据非实时。</translation>
    </message>
    <message>
        <source>All departures</source>
        <translation>所有偏离</translation>
    </message>
    <message>
        <source>No shift is planned for now. Import… takes shifts in.</source>
        <translation>目前无排班。请用“导入…”导入班次。</translation>
    </message>
    <message>
        <source>{name}: {what} since {time}, {minutes} minutes</source>
        <translation>{name}：{what}，自 {time}，{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Import a roster</source>
        <translation>导入人员名册</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was written.</source>
        <translation>已停止读取；未写入任何内容。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. Choose another folder.</source>
        <translation>无法写入 {file}：{why}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The wrong rows are in {file}.</source>
        <translation>错误的行已写入 {file}。</translation>
    </message>
    <message>
        <source>Everything in it was known already; nothing was written.</source>
        <translation>内容皆已登记；未写入任何内容。</translation>
    </message>
    <message>
        <source>Imported as entry {number} of the log: {added} agents new, {edited} changed, {left} gone; {shifts} shifts.</source>
        <translation>已导入，日志第 {number} 条：坐席新增 {added}、变更 {edited}、移除 {left}；班次 {shifts}。</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>名册 (*.csv *.txt *.tsv *.xlsx *.xlsm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Write the wrong rows to a file</source>
        <translation>将错误的行写入文件</translation>
    </message>
    <message>
        <source>The file is complete: agents and shifts of its days that are not in it go</source>
        <translation>文件为完整名册：不在文件中的坐席，以及所含日期中不在文件的班次，将移除</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Rows that cannot be taken in</source>
        <translation>无法导入的行</translation>
    </message>
    <message>
        <source>No row is wrong.</source>
        <translation>没有错误的行。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Reading, {count} rows so far …</source>
        <translation>读取中，已读 {count} 行…</translation>
    </message>
    <message>
        <source>Leave the {count} wrong rows out and take the others in</source>
        <translation>跳过 {count} 行错误，导入其余</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>其中没有新内容。</translation>
    </message>
    <message>
        <source>Some rows are wrong. Correct the file, or leave them out.</source>
        <translation>有些行有误。请更正文件，或跳过这些行。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows that cannot be taken in: the first {count}; the file to write has all</source>
        <translation>无法导入的行：显示前 {count} 行；导出的文件包含全部</translation>
    </message>
    <message>
        <source>CSV or XLSX, of agents or of shifts. The table of agents carries their certificates with level and last day, so e-learning that was passed comes in with it. Nothing is written before you have seen what would change.</source>
        <translation>CSV 或 XLSX，坐席或班次均可。坐席表含认证的级别与最后一天，在线学习的通过记录也由此导入。您看过变更内容之前，不会写入任何数据。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>Agents: {added} new, {edited} changed, {same} as before, {left} not in the file</source>
        <translation>坐席：新增 {added}、变更 {edited}、不变 {same}、文件中没有 {left}</translation>
    </message>
    <message>
        <source>The encoding is a guess. Are these names right? {names}</source>
        <translation>编码为推测。这些姓名正确吗？{names}</translation>
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
        <translation>本席位由谁操作？</translation>
    </message>
    <message>
        <source>Find a name or a desk</source>
        <translation>查找姓名或席位</translation>
    </message>
    <message>
        <source>People of this centre</source>
        <translation>本中心人员</translation>
    </message>
    <message>
        <source>Act as this person</source>
        <translation>以此人身份操作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Entries will name this person, marked as claimed, beside your account.</source>
        <translation>记录将注明此人（自称身份）与您的账号。</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Type a name</source>
        <translation>输入姓名</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启动响应</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>处置措施</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Tell those affected</source>
        <translation>告知受影响者</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a time, such as 14:30</source>
        <translation>时间，例如 14:30</translation>
    </message>
    <message>
        <source>a date, such as 2026-11-24</source>
        <translation>日期，例如 2026-11-24</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>My steps</source>
        <translation>我的步骤</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>{title} {version} · {settled} of {count} done</source>
        <translation>{title} {version} · 已完成 {settled}/{count}</translation>
    </message>
    <message>
        <source>None of the open steps is yours.</source>
        <translation>未完成的步骤中没有您负责的。</translation>
    </message>
    <message>
        <source>It ended before a response was activated.</source>
        <translation>此事件于启动响应前已结束。</translation>
    </message>
    <message>
        <source>The playbook opens when the response is activated.</source>
        <translation>启动响应后打开应急预案。</translation>
    </message>
    <message>
        <source>There is no playbook for this kind yet. Steps are added by hand.</source>
        <translation>此类型尚无应急预案，请手动添加步骤。</translation>
    </message>
    <message>
        <source>Language of the script</source>
        <translation>话术语言</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Not written in this language; shown in English.</source>
        <translation>无此语言版本，以英文显示。</translation>
    </message>
    <message>
        <source>Needs approval by {role} and the legal department</source>
        <translation>须经{role}与法务部门批准</translation>
    </message>
    <message>
        <source>Needs approval by {role}</source>
        <translation>须经{role}批准</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Open step: {title}</source>
        <translation>未完成步骤：{title}</translation>
    </message>
    <message>
        <source>Pick one of the answers first.</source>
        <translation>请先选择一个答案。</translation>
    </message>
    <message>
        <source>Fill in “{field}” first.</source>
        <translation>请先填写“{field}”。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Skip with reason…</source>
        <translation>跳过并注明原因…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交接…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>附上佐证…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Take the measure…</source>
        <translation>采取措施…</translation>
    </message>
    <message>
        <source>Lend agents…</source>
        <translation>支援调派…</translation>
    </message>
    <message>
        <source>Propose levers…</source>
        <translation>提出建议方案…</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>打开临时措施</translation>
    </message>
    <message>
        <source>Open deferred work</source>
        <translation>打开延后事项</translation>
    </message>
    <message>
        <source>Open impact</source>
        <translation>打开影响统计</translation>
    </message>
    <message>
        <source>Open regulator reports</source>
        <translation>打开监管报送</translation>
    </message>
    <message>
        <source>Open rolls</source>
        <translation>打开名单</translation>
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
        <translation>已跳过</translation>
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
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>条件：{condition}</translation>
    </message>
    <message>
        <source>not {choice}</source>
        <translation>非 {choice}</translation>
    </message>
    <message>
        <source>{made} of {tries} tries, last {time}</source>
        <translation>已试 {made}/{tries} 次，最近一次 {time}</translation>
    </message>
    <message>
        <source>last at {time}</source>
        <translation>上次 {time}</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
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
        <translation>应急预案逾期未复审：{names}。</translation>
    </message>
    <message>
        <source>They can be used; activating one says so again.</source>
        <translation>仍可使用；启动时会再次提示。</translation>
    </message>
    <message>
        <source>Review them and set review_by in their files anew.</source>
        <translation>请复审并更新文件中的 review_by。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy sheet is signed.</source>
        <translation>政策参数表已签署。</translation>
    </message>
    <message>
        <source>Incidents keep the sheet under which they were reported.</source>
        <translation>事件沿用报告时生效的版本。</translation>
    </message>
    <message>
        <source>{what}, sheet version {version}</source>
        <translation>{what}，参数表第 {version} 版</translation>
    </message>
    <message>
        <source>Policy sheet</source>
        <translation>政策参数表</translation>
    </message>
    <message>
        <source>Sign this sheet</source>
        <translation>签署此表</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>People are assessed</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>P7, the age of applicants, is not kept in this console.</source>
        <translation>P7（应聘者年龄）不保存在本控制台。</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>On whose decision (document, date)</source>
        <translation>依据（文件、日期）</translation>
    </message>
    <message>
        <source>Say from when it holds, as 2026-12-01 00:00.</source>
        <translation>请填写生效时间，例如 2026-12-01 00:00。</translation>
    </message>
    <message>
        <source>Say on whose decision the sheet is changed.</source>
        <translation>请说明依据哪项决定变更此表。</translation>
    </message>
    <message>
        <source>The bank has signed no sheet that holds now: the clocks of P3 and P10 run on demo defaults.</source>
        <translation>银行目前没有已生效的签署表：P3 和 P10 的时限采用演示默认值。</translation>
    </message>
    <message>
        <source>To come: {sheet}</source>
        <translation>即将生效：{sheet}</translation>
    </message>
    <message>
        <source>Version {version}, in force from {moment}, signed by {person}: {reason}</source>
        <translation>第 {version} 版，自 {moment} 起生效，签署人 {person}：{reason}</translation>
    </message>
    <message>
        <source>What it limits</source>
        <translation>限制事项</translation>
    </message>
    <message>
        <source>The bank&apos;s value</source>
        <translation>银行规定值</translation>
    </message>
    <message>
        <source>Name of the bank in the greeting</source>
        <translation>问候语中的银行名称</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only a duty manager signs the policy sheet; you can read it.</source>
        <translation>只有值班经理可以签署政策参数表；您可以查看。</translation>
    </message>
    <message>
        <source>demo default: {value}</source>
        <translation>演示默认值：{value}</translation>
    </message>
    <message>
        <source>{by} signed another sheet at {at}.</source>
        <translation>{by} 已于 {at} 签署另一份表。</translation>
    </message>
    <message>
        <source>Open the sheet again, read it, and sign what is still to be changed.</source>
        <translation>请重新打开并阅读，再签署仍需变更的部分。</translation>
    </message>
    <message>
        <source>This sheet says what the last one says.</source>
        <translation>此表与上一版内容相同。</translation>
    </message>
    <message>
        <source>Change a value, or leave without signing.</source>
        <translation>请更改数值，或不签署直接离开。</translation>
    </message>
    <message>
        <source>A sheet without any value says nothing.</source>
        <translation>没有任何数值的表没有意义。</translation>
    </message>
    <message>
        <source>Enter at least one value that the bank has decided.</source>
        <translation>请至少输入一项银行已决定的数值。</translation>
    </message>
    <message>
        <source>Nothing says on whose decision.</source>
        <translation>未说明依据哪项决定。</translation>
    </message>
    <message>
        <source>Name the decision or the document.</source>
        <translation>请写明决定或文件。</translation>
    </message>
    <message>
        <source>The reason is longer than {limit} characters.</source>
        <translation>依据超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Say it shorter.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>{term} is a whole number from 1 to {most}.</source>
        <translation>{term} 应为 1 至 {most} 的整数。</translation>
    </message>
    <message>
        <source>Put it right, or leave it empty: then a demo default holds.</source>
        <translation>请更正，或留空：留空则采用演示默认值。</translation>
    </message>
    <message>
        <source>The bank&apos;s name is longer than {limit} characters.</source>
        <translation>银行名称超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Enter the name as it is said in the greeting.</source>
        <translation>请输入问候语中使用的名称。</translation>
    </message>
    <message>
        <source>A sheet cannot begin in the past.</source>
        <translation>生效时间不能在过去。</translation>
    </message>
    <message>
        <source>Enter a moment to come, or “just now”.</source>
        <translation>请输入未来的时间，或选“刚才”。</translation>
    </message>
    <message>
        <source>Answer a call within so many rings</source>
        <translation>几声铃响内接听</translation>
    </message>
    <message>
        <source>Seconds from ring to ring</source>
        <translation>每声铃响间隔（秒）</translation>
    </message>
    <message>
        <source>First reply to an online contact, minutes</source>
        <translation>在线首次回复时限（分钟）</translation>
    </message>
    <message>
        <source>A supervisor answers a report, minutes</source>
        <translation>主管响应汇报时限（分钟）</translation>
    </message>
    <message>
        <source>Rate of speech, characters a minute</source>
        <translation>语速（每分钟字数）</translation>
    </message>
    <message>
        <source>Induction, days</source>
        <translation>入职培训（天）</translation>
    </message>
    <message>
        <source>Business training, weeks</source>
        <translation>业务培训（周）</translation>
    </message>
    <message>
        <source>“Immediately”: from noticing to the report, minutes</source>
        <translation>“立即”：从发现到报告（分钟）</translation>
    </message>
    <message>
        <source>“Promptly”: from acknowledging to activating, minutes</source>
        <translation>“迅速”：从确认到启动（分钟）</translation>
    </message>
    <message>
        <source>each rung of an unanswered report</source>
        <translation>无人确认的报告，每一级时限</translation>
    </message>
    <message>
        <source>the clock until activation</source>
        <translation>启动时限</translation>
    </message>
    <message>
        <source>late reports on the Review page</source>
        <translation>回顾页的迟报</translation>
    </message>
    <message>
        <source>for reference; no clock measures it yet</source>
        <translation>仅供参照，尚无时限计量</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Clocks run under the policy sheet, version {version}{limits}</source>
        <translation>时限按政策参数表第 {version} 版计算{limits}</translation>
    </message>
    <message>
        <source>Policy sheet version {version} signed, from {day} {time} on: {reason}{limits}</source>
        <translation>政策参数表第 {version} 版已签署，自 {day} {time} 起：{reason}{limits}</translation>
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
        <translation>坐席</translation>
    </message>
    <message>
        <source>floor supervisor</source>
        <translation>现场主管</translation>
    </message>
    <message>
        <source>duty manager</source>
        <translation>值班经理</translation>
    </message>
    <message>
        <source>specialist</source>
        <translation>专责人员</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>审核人员</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>critical</source>
        <translation>紧急</translation>
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
        <translation>未履行的承诺</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>承诺…</translation>
    </message>
    <message>
        <source>New promise of {name}</source>
        <translation>{name} 的新承诺</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Customer (reference, no card number)</source>
        <translation>客户（编号，请勿填卡号）</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>Write which customer, and what was promised.</source>
        <translation>请写明哪位客户，以及承诺了什么。</translation>
    </message>
    <message>
        <source>Give a day such as 2026-11-24 and a time such as 08:30.</source>
        <translation>请填日期（如 2026-11-24）与时间（如 08:30）。</translation>
    </message>
    <message>
        <source>Hand over promises of {name}</source>
        <translation>移交 {name} 的承诺</translation>
    </message>
    <message>
        <source>Ask to take over</source>
        <translation>请求接手</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>They stay with {name} until the successor has accepted.</source>
        <translation>在接手人接受之前，仍由 {name} 负责。</translation>
    </message>
    <message>
        <source>Choose a successor from the list.</source>
        <translation>请从列表中选择接手人。</translation>
    </message>
    <message>
        <source>Promises to hand over</source>
        <translation>待移交的承诺</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody of this draft owns an open promise any more.</source>
        <translation>此草案中已无人有未履行的承诺。</translation>
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
        <translation>已请 {name} 接手，尚未回复</translation>
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
        <translation>{name} 向 {customer} 承诺于 {time} 前：{what}</translation>
    </message>
    <message>
        <source>{to} asked to take over a promise of {name}: {what}</source>
        <translation>请 {to} 接手 {name} 的承诺：{what}</translation>
    </message>
    <message>
        <source>{to} took over a promise of {name}: {what}</source>
        <translation>{to} 已接手 {name} 的承诺：{what}</translation>
    </message>
    <message>
        <source>{to} declined; the promise stays with {name}: {what}</source>
        <translation>{to} 婉拒；承诺仍由 {name} 负责：{what}</translation>
    </message>
    <message>
        <source>Promise of {name} kept: {what}</source>
        <translation>{name} 的承诺已履行：{what}</translation>
    </message>
</context>
<context>
    <name>PromiseRefusal</name>
    <message>
        <source>There is no such promise.</source>
        <translation>没有这项承诺。</translation>
    </message>
    <message>
        <source>Look at the agent&apos;s promises as they stand now.</source>
        <translation>请查看该坐席目前的承诺。</translation>
    </message>
    <message>
        <source>The promise is kept already; {by} put it on record.</source>
        <translation>该承诺已履行；由 {by} 记录。</translation>
    </message>
    <message>
        <source>Nothing is left to hand over.</source>
        <translation>已无可移交的内容。</translation>
    </message>
    <message>
        <source>It does not say which customer was promised something.</source>
        <translation>未写明是对哪位客户的承诺。</translation>
    </message>
    <message>
        <source>Write the reference that your customer system has, no card number.</source>
        <translation>请填客户系统中的编号，勿填卡号。</translation>
    </message>
    <message>
        <source>It does not say what was promised.</source>
        <translation>未写明承诺了什么。</translation>
    </message>
    <message>
        <source>Write it in a few words, as the customer was told.</source>
        <translation>请照对客户所说的，用几个字写下。</translation>
    </message>
    <message>
        <source>A text is longer than {limit} characters.</source>
        <translation>文字超过 {limit} 个字。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>请缩短；您所写的内容仍在。</translation>
    </message>
    <message>
        <source>The time by which it was promised has passed already.</source>
        <translation>承诺的时间已经过去。</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>请填未来的时间。</translation>
    </message>
    <message>
        <source>Choose somebody who works here.</source>
        <translation>请选择在职的坐席。</translation>
    </message>
    <message>
        <source>The roster knows no agent {agent}.</source>
        <translation>名册中没有坐席 {agent}。</translation>
    </message>
    <message>
        <source>{agent} does not work here any more.</source>
        <translation>{agent} 已离职。</translation>
    </message>
    <message>
        <source>The promise is {agent}’s by now; {by} put that on record.</source>
        <translation>该承诺现由 {agent} 负责；由 {by} 记录。</translation>
    </message>
    <message>
        <source>Nothing was changed; look at it as it stands now.</source>
        <translation>未作任何改动；请查看目前的状态。</translation>
    </message>
    <message>
        <source>{agent} owns the promise already.</source>
        <translation>该承诺已由 {agent} 负责。</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>请选择其他人。</translation>
    </message>
    <message>
        <source>{by} offered the promise to {agent} at {at}, who has not answered yet.</source>
        <translation>{by} 已于 {at} 请 {agent} 接手该承诺，对方尚未回复。</translation>
    </message>
    <message>
        <source>Ask {agent} and put the answer on record first.</source>
        <translation>请先询问 {agent} 并记录其答复。</translation>
    </message>
    <message>
        <source>The promise is not offered to this agent; it stays with {agent}.</source>
        <translation>未请这位坐席接手该承诺；仍由 {agent} 负责。</translation>
    </message>
    <message>
        <source>Offer it first; it changes hands only by acceptance.</source>
        <translation>请先请求接手；对方接受后才会移交。</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Proposed: add it to {incident}</source>
        <translation>建议：加入 {incident}</translation>
    </message>
    <message>
        <source>Proposed: {kind}, severity {severity}, since {time}</source>
        <translation>建议上报：{kind}，级别 {severity}，自 {time} 起</translation>
    </message>
    <message>
        <source>Alarm: {alarm}</source>
        <translation>告警：{alarm}</translation>
    </message>
    <message>
        <source>Declined; it is in the log.</source>
        <translation>已婉拒，并记入日志。</translation>
    </message>
    <message>
        <source>{incident} is reported, taken on and graded.</source>
        <translation>{incident} 已上报、受理并定级。</translation>
    </message>
    <message>
        <source>{incident} has the alarm in its log.</source>
        <translation>告警已记入 {incident} 的日志。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at the alarm that proposes it, before you decide</source>
        <translation>决定前先查看提出建议的告警</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议方案</translation>
    </message>
    <message>
        <source>Something of it breaks a rule by now. Take it out, or propose again.</source>
        <translation>其中有些现在已违反规定。请取消勾选该项，或重新提出建议。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出方案</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>调整…</translation>
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
        <translation>另 {count} 个</translation>
    </message>
    <message>
        <source>Short in the next hours: {queues}</source>
        <translation>接下来人力不足：{queues}</translation>
    </message>
    <message>
        <source>No queue is short. What you drag on the board is judged at once.</source>
        <translation>没有队列人力不足。在班表上拖动的内容会立即试算。</translation>
    </message>
    <message>
        <source>Without a roster and a forecast of today nothing can be proposed.</source>
        <translation>没有名册与当日预测，无法提出方案。</translation>
    </message>
    <message>
        <source>Looking for the cheapest levers…</source>
        <translation>正在查找成本最低的手段…</translation>
    </message>
    <message>
        <source>No lever helps in that time; “Passed over” says why.</source>
        <translation>该时段没有可用的手段；原因见“未采用的人选”。</translation>
    </message>
    <message>
        <source>No queue is short in that time.</source>
        <translation>该时段没有队列人力不足。</translation>
    </message>
    <message>
        <source>{count} more steps</source>
        <translation>还有 {count} 个步骤</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>应用 1 项变更</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>应用 {count} 项变更</translation>
    </message>
    <message>
        <source>not proven; {seconds} s</source>
        <translation>未证明为最优解；{seconds} 秒</translation>
    </message>
    <message>
        <source>proven best in {seconds} s</source>
        <translation>{seconds} 秒内证明为最优解</translation>
    </message>
    <message>
        <source>within {share}% of the best, {seconds} s</source>
        <translation>与最优解相差 {share}% 以内，{seconds} 秒</translation>
    </message>
    <message>
        <source>The gap is closed.</source>
        <translation>缺口已补足。</translation>
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
        <translation>请电话系统组播报等待时间。</translation>
    </message>
    <message>
        <source>Ask the duty manager for the surge stance: what can wait, waits.</source>
        <translation>请值班经理启动高峰应对：可缓的工作先缓。</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Nothing can be proposed: there is no roster or no forecast of that day.</source>
        <translation>无法提出方案：没有名册或当日预测。</translation>
    </message>
    <message>
        <source>Import a roster on the People page; a forecast needs recorded days.</source>
        <translation>请在人员页导入名册；预测需要已记录的日子。</translation>
    </message>
    <message>
        <source>take the proposal back</source>
        <translation>撤回建议方案</translation>
    </message>
    <message>
        <source>proposal for {queues}</source>
        <translation>{queues} 的建议方案</translation>
    </message>
    <message>
        <source>steps of the proposal</source>
        <translation>建议方案的步骤</translation>
    </message>
    <message>
        <source>The proposal could not be made; nothing was changed.</source>
        <translation>无法产生方案；没有任何变更。</translation>
    </message>
</context>
<context>
    <name>QueueMark</name>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>degraded mode since {since}, planned until {until}: {targets} not measured ({name})</source>
        <translation>{since} 起降级模式，预定至 {until}：不考核{targets}（{name}）</translation>
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
        <translation>队列</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Last 30 min</source>
        <translation>最近 30 分钟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>{count} · worst first</source>
        <translation>{count} 个 · 最严重在前</translation>
    </message>
    <message>
        <source>{count} · by {column}</source>
        <translation>{count} 个 · 按{column}排序</translation>
    </message>
    <message>
        <source>{order} · rows rest while you are on them</source>
        <translation>{order} · 操作期间行序不变</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>{channel} (demo)</source>
        <translation>{channel} 演示</translation>
    </message>
    <message>
        <source>{wait}, goal {goal}</source>
        <translation>{wait}，目标 {goal}</translation>
    </message>
    <message>
        <source>{talk} talking, {wrap} in wrap-up, {ready} ready, {paused} paused</source>
        <translation>通话中 {talk}、话后处理 {wrap}、就绪 {ready}、示忙 {paused}</translation>
    </message>
    <message>
        <source>{count} borrowed</source>
        <translation>调入 {count} 位</translation>
    </message>
    <message>
        <source>{count} on loan elsewhere</source>
        <translation>调出 {count} 位</translation>
    </message>
    <message>
        <source>{gap}; without those on loan elsewhere {rest}</source>
        <translation>{gap}；不计调出者为 {rest}</translation>
    </message>
    <message>
        <source>{now} waiting, at most {peak} in 30 minutes</source>
        <translation>排队中 {now}，30 分钟内最多 {peak}</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>自午夜起</translation>
    </message>
    <message>
        <source>last 30 minutes</source>
        <translation>最近 30 分钟</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>The mark shows the worst of its figures beyond their goals</source>
        <translation>标记表示超出目标的数据中最严重者</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>How contacts arrive</source>
        <translation>进线方式</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Contacts waiting now</source>
        <translation>目前排队中的进线</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>How long the first in line has waited; the tick is the goal</source>
        <translation>排在最前者已等待的时间；刻度为目标</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Answered within target ÷ (answered + abandoned), {window}</source>
        <translation>目标时间内接起 ÷（接起＋放弃），{window}</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>Abandoned ÷ (answered + abandoned), {window}</source>
        <translation>放弃 ÷（接起＋放弃），{window}</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Average speed of answer: mean wait of the answered, {window}</source>
        <translation>平均应答速度：已接起进线的平均等待时间，{window}</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Average handling time: mean talk and after-call work of the completed, {window}</source>
        <translation>平均处理时长：已完成进线的平均通话与话后处理时长，{window}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Agents by state: talking, wrap-up, ready (green), paused (outlined)</source>
        <translation>各状态坐席：通话中、话后处理、就绪（绿色）、示忙（外框）</translation>
    </message>
    <message>
        <source>+ borrowed, − on loan elsewhere</source>
        <translation>＋ 调入，− 调出</translation>
    </message>
    <message>
        <source>ready / talk / wrap / pause</source>
        <translation>就绪／通话／话后／示忙</translation>
    </message>
    <message>
        <source>The same in numbers; talking includes ringing</source>
        <translation>以数字表示；通话含响铃中</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Agents needed to reach the goal at the present load</source>
        <translation>在目前进线量下达成目标所需的坐席</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Staffed minus need; staffed are ready, ringing, talking or in wrap-up</source>
        <translation>在班人力减所需人力；在班含就绪、响铃、通话与话后处理</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>等待趋势</translation>
    </message>
    <message>
        <source>Contacts waiting, every 30 seconds of the last 30 minutes</source>
        <translation>最近 30 分钟内每 30 秒的等待进线数</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>进线量</translation>
    </message>
    <message>
        <source>Contacts that joined the queue, {window}</source>
        <translation>进入队列的进线，{window}</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>No queues yet. They appear as soon as the feed has said which there are.</source>
        <translation>尚无队列。数据源告知有哪些队列后即显示。</translation>
    </message>
    <message>
        <source>Lend agents to {queue}…</source>
        <translation>调派坐席支援 {queue}…</translation>
    </message>
    <message>
        <source>{figure}; agents are not measured by it: {why}</source>
        <translation>{figure}；目前不以此考核坐席：{why}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{title}, {count} open</source>
        <translation>{title}，{count} 件未结</translation>
    </message>
</context>
<context>
    <name>Rebound</name>
    <message>
        <source>Rebound after the return at {time}: {seen} contacts on top came, {due} predicted</source>
        <translation>{time} 恢复服务后的重拨潮：实际多进线 {seen} 通，预测 {due} 通</translation>
    </message>
    <message>
        <source>Service back at {time}: {lost} contacts lost, {extra} expected to call again</source>
        <translation>{time} 恢复服务：损失 {lost} 通，预期 {extra} 通会再次来电</translation>
    </message>
    <message>
        <source>No contact is lost so far beyond what chance explains.</source>
        <translation>目前没有超出偶然波动的进线损失。</translation>
    </message>
    <message>
        <source>first two hours: {due} predicted, {seen} came; learnt from</source>
        <translation>前两小时：预测 {due} 通，实际 {seen} 通；已纳入学习</translation>
    </message>
    <message>
        <source>Rebound since service is back</source>
        <translation>恢复服务后的重拨潮</translation>
    </message>
    <message>
        <source>Rebound to come</source>
        <translation>即将到来的重拨潮</translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation>{count} 通</translation>
    </message>
    <message>
        <source>Rebound · {queue}</source>
        <translation>重拨潮 · {queue}</translation>
    </message>
    <message>
        <source>+{count} contacts</source>
        <translation>+{count} 通</translation>
    </message>
    <message>
        <source>if back now {curve}</source>
        <translation>若现在恢复 {curve}</translation>
    </message>
    <message>
        <source>if back at {time} as stated {curve}</source>
        <translation>若如所述于 {time} 恢复 {curve}</translation>
    </message>
    <message>
        <source>since {time} {curve}</source>
        <translation>自 {time} 起 {curve}</translation>
    </message>
    <message>
        <source>came on top: {curve}</source>
        <translation>实际多进线：{curve}</translation>
    </message>
    <message>
        <source>agents needed {agents}, without it {usual}; staffed now {staffed}</source>
        <translation>所需坐席 {agents}，无重拨潮时 {usual}；目前在班 {staffed}</translation>
    </message>
    <message>
        <source>{count} deferred so far: {missing} never arrived, {gone} gave up</source>
        <translation>目前累计延后 {count} 通：{missing} 通未能进线，{gone} 通放弃等候</translation>
    </message>
    <message>
        <source>{numbers} per 15 min</source>
        <translation>每 15 分钟 {numbers}</translation>
    </message>
    <message>
        <source>learnt from {count} outages here: {share} call again, {minutes} min later on average</source>
        <translation>由本中心 {count} 次故障得出：{share} 会再次来电，平均在 {minutes} 分钟后</translation>
    </message>
    <message>
        <source>placeholder, not measured here: {share} call again, {minutes} min later on average</source>
        <translation>暂用默认值，非本中心实测：{share} 会再次来电，平均在 {minutes} 分钟后</translation>
    </message>
    <message>
        <source>nothing of the outage is on record: all who were expected are taken as lost</source>
        <translation>故障期间没有任何记录：预期的进线全部视为损失</translation>
    </message>
    <message>
        <source>{share} of the outage is not on record: taken to have lost as much as the rest</source>
        <translation>故障期间有 {share} 没有记录：视为与其余时段损失相同</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Measures go into a new file; the floor and the log are not affected.</source>
        <translation>测量数据改存入新文件；现场画面与日志不受影响。</translation>
    </message>
    <message>
        <source>All other measures are readable; the floor and the log are not affected.</source>
        <translation>其他测量数据都可读取；现场画面与日志不受影响。</translation>
    </message>
    <message>
        <source>The floor and the log are not affected; charts and forecasts will miss this time.</source>
        <translation>现场画面与日志不受影响；图表与预测会缺少这段时间。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: {path} has no room left.</source>
        <translation>现场测量数据未能保存：{path} 已无空间。</translation>
    </message>
    <message>
        <source>Make room there; recording goes on by itself.</source>
        <translation>请腾出空间；记录会自动继续。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: the disk reports a fault ({detail}).</source>
        <translation>现场测量数据未能保存：磁盘报告故障（{detail}）。</translation>
    </message>
    <message>
        <source>Have the disk looked at; recording is tried again and again.</source>
        <translation>请检查磁盘；系统会持续重试记录。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: another program locks {path}.</source>
        <translation>现场测量数据未能保存：另一个程序锁住了 {path}。</translation>
    </message>
    <message>
        <source>Close backup or inspection tools; recording goes on by itself.</source>
        <translation>请关闭备份或查看工具；记录会自动继续。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: {path} cannot be used ({detail}).</source>
        <translation>现场测量数据未能保存：无法使用 {path}（{detail}）。</translation>
    </message>
    <message>
        <source>Ask for the right to write there, then start the console again.</source>
        <translation>请取得该处的写入权限，再重新启动控制台。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: {path} belongs to another program.</source>
        <translation>现场测量数据未能保存：{path} 属于另一个程序。</translation>
    </message>
    <message>
        <source>Move that file away, then start the console again.</source>
        <translation>请移走该文件，再重新启动控制台。</translation>
    </message>
    <message>
        <source>Measures of the floor are not kept: a newer version wrote {path}.</source>
        <translation>现场测量数据未能保存：{path} 由较新的版本写入。</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>请启动较新的版本。</translation>
    </message>
    <message>
        <source>The file of the floor&apos;s measures is damaged; it was set aside as {path}.</source>
        <translation>现场测量文件已损坏；已改名保留为 {path}。</translation>
    </message>
    <message>
        <source>Put a backup of it in its place if charts of earlier days are needed.</source>
        <translation>若需要先前日期的图表，请放回备份文件。</translation>
    </message>
    <message>
        <source>The measures of {queue} of the 15 minutes from {start} cannot be read.</source>
        <translation>{queue} 自 {start} 起 15 分钟的测量数据无法读取。</translation>
    </message>
    <message>
        <source>If more of them follow, have the disk looked at.</source>
        <translation>若再次发生，请检查磁盘。</translation>
    </message>
    <message>
        <source>Measures of the floor are kept again.</source>
        <translation>现场测量数据已恢复保存。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This alarm no longer stands as it was shown: it ended or came back.</source>
        <translation>这条告警已不是画面上的样子：它已结束或再次发生。</translation>
    </message>
    <message>
        <source>Look at the list as it is now.</source>
        <translation>请看目前的列表。</translation>
    </message>
    <message>
        <source>{by} acknowledged this alarm at {at}, at {desk}.</source>
        <translation>{by} 已于 {at} 在 {desk} 确认这条告警。</translation>
    </message>
    <message>
        <source>Ask {by} what is being done about it.</source>
        <translation>请向 {by} 了解处理情形。</translation>
    </message>
    <message>
        <source>{by} shelved this alarm at {desk}, until {until}.</source>
        <translation>{by} 已在 {desk} 暂时搁置这条告警，至 {until}。</translation>
    </message>
    <message>
        <source>Take it off the shelf first.</source>
        <translation>请先取消搁置。</translation>
    </message>
    <message>
        <source>This alarm does not lie on the shelf any more.</source>
        <translation>这条告警已不在搁置中。</translation>
    </message>
    <message>
        <source>A critical alarm cannot be shelved.</source>
        <translation>紧急告警不可搁置。</translation>
    </message>
    <message>
        <source>Acknowledge it; it then makes no sound.</source>
        <translation>请按确认；确认后就不再发声。</translation>
    </message>
    <message>
        <source>An alarm can be shelved for 5, 10 or 15 minutes.</source>
        <translation>告警可搁置 5、10 或 15 分钟。</translation>
    </message>
    <message>
        <source>Choose one of them; it can be shelved again afterwards.</source>
        <translation>请择一；时间到后可再次搁置。</translation>
    </message>
    <message>
        <source>A reason is needed; it goes into the log.</source>
        <translation>须填写原因，将记入日志。</translation>
    </message>
    <message>
        <source>Write one sentence.</source>
        <translation>请写一句话。</translation>
    </message>
    <message>
        <source>The text is too long: at most {limit} characters.</source>
        <translation>文字过长：最多 {limit} 字。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>请缩短；您写的内容仍保留。</translation>
    </message>
    <message>
        <source>This alarm proposes no incident.</source>
        <translation>这条告警没有建议上报事件。</translation>
    </message>
    <message>
        <source>Report one with F8 if it is needed.</source>
        <translation>如有需要，请按 F8 上报。</translation>
    </message>
    <message>
        <source>{by} answered this proposal at {at}, at {desk}.</source>
        <translation>{by} 已于 {at} 在 {desk} 回复这项建议。</translation>
    </message>
    <message>
        <source>The alarm shows what came of it.</source>
        <translation>结果显示在该告警上。</translation>
    </message>
    <message>
        <source>{by} changed the rules at {at}, at {desk}, while you were editing them.</source>
        <translation>您编辑期间，{by} 已于 {at} 在 {desk} 更改规则。</translation>
    </message>
    <message>
        <source>Look at the rules as they are now, and make your change again.</source>
        <translation>请查看目前的规则，再重新修改。</translation>
    </message>
    <message>
        <source>A rule has no name.</source>
        <translation>有一条规则没有名称。</translation>
    </message>
    <message>
        <source>Give it one that says what is wrong when it fires.</source>
        <translation>请取一个能说明触发时出了什么问题的名称。</translation>
    </message>
    <message>
        <source>The rule “{rule}” is there twice.</source>
        <translation>规则“{rule}”重复。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请删除其中一条。</translation>
    </message>
    <message>
        <source>The rule “{rule}” tests nothing.</source>
        <translation>规则“{rule}”没有任何条件。</translation>
    </message>
    <message>
        <source>Add a figure and a threshold, or remove the rule.</source>
        <translation>请加入指标与阈值，或删除这条规则。</translation>
    </message>
    <message>
        <source>A number in the rule “{rule}” cannot be used.</source>
        <translation>规则“{rule}”中有无法使用的数字。</translation>
    </message>
    <message>
        <source>Delays are 0 to 60 minutes; thresholds are numbers; a deadband is not below 0.</source>
        <translation>延迟为 0 至 60 分钟；阈值须为数字；回差不可小于 0。</translation>
    </message>
    <message>
        <source>The rule “{rule}” compares a figure with a goal that it does not have.</source>
        <translation>规则“{rule}”将某指标与目标比较，但该指标没有目标。</translation>
    </message>
    <message>
        <source>Give a threshold in the figure&apos;s own unit.</source>
        <translation>请以该指标本身的单位填写阈值。</translation>
    </message>
    <message>
        <source>The rule “{rule}” mixes a figure of the whole centre with figures of a queue.</source>
        <translation>规则“{rule}”混用了全中心与单一队列的指标。</translation>
    </message>
    <message>
        <source>Make two rules of it.</source>
        <translation>请拆成两条规则。</translation>
    </message>
    <message>
        <source>This was refused: {code}</source>
        <translation>操作被拒：{code}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何变更。</translation>
    </message>
    <message>
        <source>what is affected</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>when it was noticed</source>
        <translation>察觉时间</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>the day it is due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>what will show it</source>
        <translation>如何证明</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>who was told</source>
        <translation>告知对象</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>who collected it</source>
        <translation>收集人</translation>
    </message>
    <message>
        <source>when it was collected</source>
        <translation>收集时间</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>for whom it is</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>This incident is not in the store.</source>
        <translation>数据库中没有这个事件。</translation>
    </message>
    <message>
        <source>Open it again from the board.</source>
        <translation>请从事件看板重新打开。</translation>
    </message>
    <message>
        <source>This report is stored already, as number {number}.</source>
        <translation>此上报已保存，编号 {number}。</translation>
    </message>
    <message>
        <source>Open it on the board.</source>
        <translation>请在事件看板打开。</translation>
    </message>
    <message>
        <source>This cannot be done while the incident is “{state}”.</source>
        <translation>事件为“{state}”时无法进行此操作。</translation>
    </message>
    <message>
        <source>The buttons in the header show what can be done now.</source>
        <translation>页面顶部的按钮显示目前可进行的操作。</translation>
    </message>
    <message>
        <source>Somebody was first: {by} did this at {at}.</source>
        <translation>已有人先处理：{by} 于 {at} 完成。</translation>
    </message>
    <message>
        <source>The page shows how it stands now.</source>
        <translation>页面已显示最新情况。</translation>
    </message>
    <message>
        <source>The incident has ended: {state}.</source>
        <translation>事件已结束：{state}。</translation>
    </message>
    <message>
        <source>Report a new incident if it happens again.</source>
        <translation>若再次发生，请上报新事件。</translation>
    </message>
    <message>
        <source>The incident has this grade already: {severity}.</source>
        <translation>事件已是此级别：{severity}。</translation>
    </message>
    <message>
        <source>Choose another grade.</source>
        <translation>请选择其他级别。</translation>
    </message>
    <message>
        <source>Only the commander may lower the grade: {commander}.</source>
        <translation>仅指挥长可调低级别：{commander}。</translation>
    </message>
    <message>
        <source>Ask the commander, or raise the grade, which anybody in the response may.</source>
        <translation>请联系指挥长；调升级别则响应人员皆可。</translation>
    </message>
    <message>
        <source>From severity II on, a second person must agree.</source>
        <translation>级别 II 以上须第二人同意。</translation>
    </message>
    <message>
        <source>Name the person who agreed.</source>
        <translation>请填写同意者。</translation>
    </message>
    <message>
        <source>The second person cannot be you.</source>
        <translation>第二人不能是您本人。</translation>
    </message>
    <message>
        <source>Name somebody else who agreed.</source>
        <translation>请填写另一位同意者。</translation>
    </message>
    <message>
        <source>An incident cannot be merged into itself.</source>
        <translation>事件不能并入自己。</translation>
    </message>
    <message>
        <source>Choose another open incident.</source>
        <translation>请选择其他未结事件。</translation>
    </message>
    <message>
        <source>{incident} has ended ({state}) and takes nothing in.</source>
        <translation>{incident} 已结束（{state}），无法再并入。</translation>
    </message>
    <message>
        <source>{count} steps are still open: {steps}.</source>
        <translation>尚有 {count} 个步骤未完成：{steps}。</translation>
    </message>
    <message>
        <source>Finish or skip them, or give a reason to end without them.</source>
        <translation>请完成或跳过，或写明未完成即结束的原因。</translation>
    </message>
    <message>
        <source>It ended more than {hours} hours ago and stays closed.</source>
        <translation>已结束超过 {hours} 小时，不再打开。</translation>
    </message>
    <message>
        <source>Report a new incident.</source>
        <translation>请上报新事件。</translation>
    </message>
    <message>
        <source>The playbook cannot be read: line {line}, column {column}: {what}</source>
        <translation>应急预案无法读取：第 {line} 行第 {column} 栏：{what}</translation>
    </message>
    <message>
        <source>Have the playbook repaired; until then write what is done into the log.</source>
        <translation>请修正应急预案；在此之前请将处置记入日志。</translation>
    </message>
    <message>
        <source>The playbook “{playbook}” is not for this kind of incident.</source>
        <translation>应急预案“{playbook}”不适用此类型事件。</translation>
    </message>
    <message>
        <source>Choose the playbook of this kind.</source>
        <translation>请选择此类型的应急预案。</translation>
    </message>
    <message>
        <source>A response needs a commander.</source>
        <translation>响应须有指挥长。</translation>
    </message>
    <message>
        <source>Name one person.</source>
        <translation>请指派一人。</translation>
    </message>
    <message>
        <source>Only the commander may do this: {commander}.</source>
        <translation>仅指挥长可进行：{commander}。</translation>
    </message>
    <message>
        <source>Ask the commander.</source>
        <translation>请联系指挥长。</translation>
    </message>
    <message>
        <source>The commander cannot simply leave: somebody must command at any time.</source>
        <translation>指挥长不得径自离任：任何时刻都须有人指挥。</translation>
    </message>
    <message>
        <source>Name another commander first.</source>
        <translation>请先指派新的指挥长。</translation>
    </message>
    <message>
        <source>This response has no role “{role}”.</source>
        <translation>此响应没有角色“{role}”。</translation>
    </message>
    <message>
        <source>Choose a role of the playbook.</source>
        <translation>请选择应急预案中的角色。</translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation>未指定人员。</translation>
    </message>
    <message>
        <source>Pick a person of the list.</source>
        <translation>请由名单选择一人。</translation>
    </message>
    <message>
        <source>{person} holds the role “{role}” already.</source>
        <translation>{person} 已担任“{role}”。</translation>
    </message>
    <message>
        <source>Name somebody else, or leave it.</source>
        <translation>请指定他人，或维持现状。</translation>
    </message>
    <message>
        <source>Nobody holds the role “{role}” yet.</source>
        <translation>“{role}”尚无人担任。</translation>
    </message>
    <message>
        <source>Assign it first.</source>
        <translation>请先指派。</translation>
    </message>
    <message>
        <source>The role “{role}” was given to {person}.</source>
        <translation>“{role}”已指派给 {person}。</translation>
    </message>
    <message>
        <source>Only {person} can accept or decline it.</source>
        <translation>仅 {person} 可接受或婉拒。</translation>
    </message>
    <message>
        <source>The role “{role}” was accepted already at {at}.</source>
        <translation>“{role}”已于 {at} 接受。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无须再处理。</translation>
    </message>
    <message>
        <source>The role “{role}” was declined already.</source>
        <translation>“{role}”已被婉拒。</translation>
    </message>
    <message>
        <source>Assign it to somebody else.</source>
        <translation>请改派他人。</translation>
    </message>
    <message>
        <source>{person} commanded this response and cannot sign its review.</source>
        <translation>{person} 曾指挥此次响应，不得在总结上签字。</translation>
    </message>
    <message>
        <source>Have a second person sign.</source>
        <translation>请由另一人签字。</translation>
    </message>
    <message>
        <source>Nobody was named to sign.</source>
        <translation>未指定签字人。</translation>
    </message>
    <message>
        <source>Name a person other than the commander.</source>
        <translation>请指定指挥长以外的人。</translation>
    </message>
    <message>
        <source>The review is not written yet.</source>
        <translation>尚未撰写总结。</translation>
    </message>
    <message>
        <source>Write it with “Review…”, then close.</source>
        <translation>请先用“总结…”撰写，再结案。</translation>
    </message>
    <message>
        <source>This response has no step “{step}”.</source>
        <translation>此响应没有步骤“{step}”。</translation>
    </message>
    <message>
        <source>The page shows the steps as they are now.</source>
        <translation>页面已显示目前的步骤。</translation>
    </message>
    <message>
        <source>The step “{step}” does not belong to the path that was chosen.</source>
        <translation>步骤“{step}”不在所选的路径上。</translation>
    </message>
    <message>
        <source>Change the choice that leads to it, or add a step.</source>
        <translation>请变更通往该步骤的选择，或新增步骤。</translation>
    </message>
    <message>
        <source>Already done by {by} at {at}: {step}</source>
        <translation>已由 {by} 于 {at} 完成：{step}</translation>
    </message>
    <message>
        <source>Go on with the next step.</source>
        <translation>请进行下一步。</translation>
    </message>
    <message>
        <source>Already skipped by {by} at {at}: {step}</source>
        <translation>已由 {by} 于 {at} 跳过：{step}</translation>
    </message>
    <message>
        <source>Reopen it if it must be done after all.</source>
        <translation>若仍须办理，请重新打开。</translation>
    </message>
    <message>
        <source>The step is still open: {step}</source>
        <translation>步骤尚未完成：{step}</translation>
    </message>
    <message>
        <source>It needs no reopening.</source>
        <translation>无须重新打开。</translation>
    </message>
    <message>
        <source>This step is ticked by an act of the whole incident: {step}</source>
        <translation>此步骤由整个事件的操作自动完成：{step}</translation>
    </message>
    <message>
        <source>Use the button in the header.</source>
        <translation>请使用页面顶部的按钮。</translation>
    </message>
    <message>
        <source>This step cannot be skipped: {step}</source>
        <translation>此步骤不得跳过：{step}</translation>
    </message>
    <message>
        <source>Do it, or hand it over.</source>
        <translation>请办理或交接。</translation>
    </message>
    <message>
        <source>Only these may skip this step: {roles}</source>
        <translation>仅下列角色可跳过此步骤：{roles}</translation>
    </message>
    <message>
        <source>Ask one of them, or do the step.</source>
        <translation>请联系其中一位，或自行完成。</translation>
    </message>
    <message>
        <source>It cannot end without this step: {step}</source>
        <translation>未完成此步骤不得结束：{step}</translation>
    </message>
    <message>
        <source>Do the step; no reason takes its place.</source>
        <translation>请完成该步骤；任何理由都不能替代。</translation>
    </message>
    <message>
        <source>The last of {made} tries was only just made: {step}</source>
        <translation>刚刚才完成第 {made} 次联系：{step}</translation>
    </message>
    <message>
        <source>Try again at {at} or later; {tries} tries are needed in all.</source>
        <translation>请于 {at} 之后再试；共需 {tries} 次。</translation>
    </message>
    <message>
        <source>The step needs a choice: {step}</source>
        <translation>此步骤须作选择：{step}</translation>
    </message>
    <message>
        <source>Pick one of its answers.</source>
        <translation>请选择一个答案。</translation>
    </message>
    <message>
        <source>The step has no answer “{choice}”.</source>
        <translation>此步骤没有答案“{choice}”。</translation>
    </message>
    <message>
        <source>Evidence is missing: {field}</source>
        <translation>缺少佐证：{field}</translation>
    </message>
    <message>
        <source>Fill in the field marked *.</source>
        <translation>请填写标有 * 的字段。</translation>
    </message>
    <message>
        <source>The step does not ask for “{field}”.</source>
        <translation>此步骤不需要“{field}”。</translation>
    </message>
    <message>
        <source>Write it into the log instead.</source>
        <translation>请改记入日志。</translation>
    </message>
    <message>
        <source>What was entered does not fit the field: {field}</source>
        <translation>输入内容不符字段要求：{field}</translation>
    </message>
    <message>
        <source>Enter it in the form the field shows.</source>
        <translation>请按字段所示格式输入。</translation>
    </message>
    <message>
        <source>The limit must be longer than nothing.</source>
        <translation>时限必须大于零。</translation>
    </message>
    <message>
        <source>Enter minutes, or leave it empty.</source>
        <translation>请输入分钟数，或留空。</translation>
    </message>
    <message>
        <source>Something is missing: {field}.</source>
        <translation>有缺漏：{field}。</translation>
    </message>
    <message>
        <source>Write it and try again.</source>
        <translation>请填写后再试。</translation>
    </message>
    <message>
        <source>The text is too long: {field}, at most {limit} characters.</source>
        <translation>内容过长：{field}，最多 {limit} 字。</translation>
    </message>
    <message>
        <source>This time is still to come: {field}.</source>
        <translation>此时间尚未到：{field}。</translation>
    </message>
    <message>
        <source>Enter a time up to now.</source>
        <translation>请输入现在以前的时间。</translation>
    </message>
    <message>
        <source>This time is over already: {field}.</source>
        <translation>此时间已过：{field}。</translation>
    </message>
    <message>
        <source>Enter a time to come.</source>
        <translation>请输入未来的时间。</translation>
    </message>
    <message>
        <source>It cannot be noticed before it began.</source>
        <translation>察觉时间不得早于发生时间。</translation>
    </message>
    <message>
        <source>Correct one of the two times.</source>
        <translation>请更正其中一个时间。</translation>
    </message>
    <message>
        <source>Only notes and decisions can be corrected by words.</source>
        <translation>仅备注与决定可用文字更正。</translation>
    </message>
    <message>
        <source>Write a new note that puts it right.</source>
        <translation>请另写一条备注更正。</translation>
    </message>
    <message>
        <source>{name} may not do this: the post “{post}” has no permission for it.</source>
        <translation>{name} 无权进行：职务“{post}”没有此权限。</translation>
    </message>
    <message>
        <source>Ask a supervisor or the duty manager.</source>
        <translation>请联系主管或值班经理。</translation>
    </message>
    <message>
        <source>This person is not on the centre&apos;s list: {person}</source>
        <translation>此人不在中心名单中：{person}</translation>
    </message>
</context>
<context>
    <name>Regulating</name>
    <message>
        <source>The clock stops only when the report is filed.</source>
        <translation>报送后时限才会停止。</translation>
    </message>
    <message>
        <source>{incident}: the report is overdue. {clock}</source>
        <translation>{incident}：报送已逾期。{clock}</translation>
    </message>
    <message>
        <source>File it now; the log keeps that it is late.</source>
        <translation>请立即报送；日志会载明逾期。</translation>
    </message>
    <message>
        <source>{incident}: {share}% of the time for the report is gone. {clock}</source>
        <translation>{incident}：报送时限已过 {share}%。{clock}</translation>
    </message>
    <message>
        <source>Due at {time}; the draft is filled from the log.</source>
        <translation>期限 {time}；草稿已按日志填入。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation>−{minutes} 分钟</translation>
    </message>
    <message>
        <source>Time it began</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Today {time} · noticed {noticed}</source>
        <translation>今日 {time} · {noticed} 察觉</translation>
    </message>
    <message>
        <source>Yesterday {time} · noticed {noticed}</source>
        <translation>昨日 {time} · {noticed} 察觉</translation>
    </message>
    <message>
        <source>{day} {time} · noticed {noticed}</source>
        <translation>{day} {time} · {noticed} 察觉</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>上报事件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Transfers fail with code 96 at every branch</source>
        <translation>所有分行转账均失败，代码 96</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>什么类型？</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>何时发生？</translation>
    </message>
    <message>
        <source>What is affected?</source>
        <translation>影响什么？</translation>
    </message>
    <message>
        <source>Choose the kind first.</source>
        <translation>请先选择类型。</translation>
    </message>
    <message>
        <source>Say in a few words what is affected.</source>
        <translation>请简述影响范围。</translation>
    </message>
    <message>
        <source>Added by the console</source>
        <translation>控制台自动附上</translation>
    </message>
    <message>
        <source>This may be the same as:</source>
        <translation>可能与下列事件相同：</translation>
    </message>
    <message>
        <source>No open incident looks like this one.</source>
        <translation>没有类似的未结事件。</translation>
    </message>
    <message>
        <source>No queue figures: no floor is connected. The report is taken without them.</source>
        <translation>无队列数据：尚未连接现场。上报照常受理。</translation>
    </message>
    <message>
        <source>{agents} agents below need</source>
        <translation>人力不足 {agents} 人</translation>
    </message>
    <message>
        <source>BLIND for {age}: these are the last known figures, and the report says so.</source>
        <translation>已无数据 {age}：以下为最后已知数据，上报中亦会注明。</translation>
    </message>
    <message>
        <source>These figures are {age} old.</source>
        <translation>此数据为 {age}前的数据。</translation>
    </message>
    <message>
        <source>{queue} none waiting</source>
        <translation>{queue} 无人等待</translation>
    </message>
    <message>
        <source>{queue} {waiting} waiting, longest {longest}, service level {level}</source>
        <translation>{queue} 等待 {waiting}，最长 {longest}，服务水平 {level}</translation>
    </message>
    <message>
        <source>log verified</source>
        <translation>日志已验证</translation>
    </message>
    <message>
        <source>log NOT intact</source>
        <translation>日志不完整</translation>
    </message>
    <message>
        <source>log not verified</source>
        <translation>日志未验证</translation>
    </message>
    <message>
        <source>As of {time} · {state} · entry {count}, head {head}</source>
        <translation>截至 {time} · {state} · 第 {count} 条，链首 {head}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>应急处理小组</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>written down late</source>
        <translation>延后记录</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>The script was copied.</source>
        <translation>已复制话术。</translation>
    </message>
    <message>
        <source>Beside the playbook</source>
        <translation>应急预案旁的分页</translation>
    </message>
    <message>
        <source>No incident is open. F8 reports one; it then appears here and on the board.</source>
        <translation>目前没有未结事件。按 F8 上报后即显示于此处与事件看板。</translation>
    </message>
</context>
<context>
    <name>Restricted</name>
    <message>
        <source>Restricted</source>
        <translation>限制查看</translation>
    </message>
    <message>
        <source>Restricted: its team, the reporter and duty managers see more than this code name.</source>
        <translation>限制查看：仅小组成员、上报人与值班经理可看到代号以外的内容。</translation>
    </message>
    <message>
        <source>Restricted: speak of it as {name} only; your screen shows the details.</source>
        <translation>限制查看：对外只称 {name}；您的屏幕显示详情。</translation>
    </message>
    <message>
        <source>There is no sign-in yet: this guards against accidents, not against somebody who claims another name.</source>
        <translation>目前尚无登录验证：这能防止无意看到，不能防止有人冒用他人名义。</translation>
    </message>
    <message>
        <source>{incident} {name}: a clock asks for its team.</source>
        <translation>{incident} {name}：有时限需要其小组处理。</translation>
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
        <translation>经过</translation>
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
        <translation>影响</translation>
    </message>
    <message>
        <source>Was the playbook usable?</source>
        <translation>应急预案是否可用？</translation>
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
        <translation>等待签署</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Change or release</source>
        <translation>变更或上线</translation>
    </message>
    <message>
        <source>Software fault</source>
        <translation>软件故障</translation>
    </message>
    <message>
        <source>Hardware fault</source>
        <translation>硬件故障</translation>
    </message>
    <message>
        <source>Network or power</source>
        <translation>网络或电力</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
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
        <translation>流程缺失或错误</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Wrong or late information</source>
        <translation>信息错误或延迟</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>欺诈</translation>
    </message>
    <message>
        <source>Weather, building, public event</source>
        <translation>天气、建筑、公共事件</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>prevent</source>
        <translation>预防</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>mitigate</source>
        <translation>减轻</translation>
    </message>
    <message>
        <source>process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>train</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>done, to be verified</source>
        <translation>已完成，待验证</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>通过电话</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>通过邮件</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>在会议上</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>通过信函</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>事后总结</translation>
    </message>
    <message>
        <source>The action is done</source>
        <translation>整改事项已完成</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>完成的佐证</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Verify the action</source>
        <translation>验证整改事项</translation>
    </message>
    <message>
        <source>What was looked at and found</source>
        <translation>查看了什么、结果如何</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>还不够好</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已纳入</translation>
    </message>
    <message>
        <source>In which version of the playbook</source>
        <translation>纳入哪一版应急预案</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>不采纳此修改</translation>
    </message>
    <message>
        <source>Why the playbook stays as it is</source>
        <translation>为何维持预案原样</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Leave the action out</source>
        <translation>删去整改事项</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Send the review back</source>
        <translation>退回总结</translation>
    </message>
    <message>
        <source>Comments for its authors</source>
        <translation>给撰写人的意见</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Describe what people saw and knew then. Causes, not culprits.</source>
        <translation>写下当时大家看到和知道的事。谈原因，不追责。</translation>
    </message>
    <message>
        <source>Put the draft from the log in</source>
        <translation>放入由日志生成的草稿</translation>
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
        <translation>规划改进行动</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What will show that it works</source>
        <translation>如何证明有效</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>请填写要做什么。</translation>
    </message>
    <message>
        <source>Other owner or day</source>
        <translation>更改负责人或日期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Name one person of the list as its owner.</source>
        <translation>请从名单指定一位负责人。</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-08 18:00.</source>
        <translation>请以 2026-12-08 18:00 的格式填写。</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>尚缺：{what}</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>应改成怎样</translation>
    </message>
    <message>
        <source>Change the playbook</source>
        <translation>修改应急预案</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>whole playbook</source>
        <translation>整份应急预案</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The result was told</source>
        <translation>已告知结果</translation>
    </message>
    <message>
        <source>Told to (the reporter, a department)</source>
        <translation>告知对象（上报人、部门）</translation>
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
        <translation>告知的内容</translation>
    </message>
    <message>
        <source>Say who was told, and by whom.</source>
        <translation>请填写告知对象和告知人。</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>请填写告知的内容。</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>签字确认总结</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Fingerprint of this wording: {digest}. After the signature it is fixed.</source>
        <translation>此内容的指纹：{digest}。签署后不再变动。</translation>
    </message>
    <message>
        <source>Nothing is written under: {sections}</source>
        <translation>以下各节尚未填写：{sections}</translation>
    </message>
    <message>
        <source>Nobody is on record as told: neither the reporter nor a department.</source>
        <translation>没有告知结果的记录：上报人和部门都没有。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Name who signs: neither commander nor author.</source>
        <translation>请指定签署人：既非指挥长也非撰写人。</translation>
    </message>
    <message>
        <source>What happened and what helps next time; causes, not culprits.</source>
        <translation>发生了什么、下次怎样更好；谈原因，不追责。</translation>
    </message>
    <message>
        <source>{person}, {time}, fingerprint {digest}</source>
        <translation>{person}，{time}，指纹 {digest}</translation>
    </message>
    <message>
        <source>Submitted by {person}; somebody who neither commanded nor wrote reads and signs it.</source>
        <translation>{person} 已送签；由既未指挥也未撰写的人阅读并签署。</translation>
    </message>
    <message>
        <source>Sent back by {person}: {comments}</source>
        <translation>{person} 退回：{comments}</translation>
    </message>
    <message>
        <source>Result told…</source>
        <translation>已告知结果…</translation>
    </message>
    <message>
        <source>Action…</source>
        <translation>整改事项…</translation>
    </message>
    <message>
        <source>Playbook change…</source>
        <translation>修改预案…</translation>
    </message>
    <message>
        <source>version {version} · {person} {time}</source>
        <translation>第 {version} 版 · {person} {time}</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>撰写…</translation>
    </message>
    <message>
        <source>same cause in the last 6 months: {incidents}</source>
        <translation>近 6 个月相同原因：{incidents}</translation>
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
        <translation>证明方式：{proof}</translation>
    </message>
    <message>
        <source>done: {evidence}</source>
        <translation>完成：{evidence}</translation>
    </message>
    <message>
        <source>open again: {reason}</source>
        <translation>重新打开：{reason}</translation>
    </message>
    <message>
        <source>verified by {person}: {finding}</source>
        <translation>{person} 验证：{finding}</translation>
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
        <translation>更改负责人或日期…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>删去…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Not good enough…</source>
        <translation>还不够好…</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>in version {version}</source>
        <translation>第 {version} 版</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Taken over…</source>
        <translation>已纳入…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>不采纳…</translation>
    </message>
    <message>
        <source>{change} Playbook, {where}: {what}</source>
        <translation>{change} 应急预案，{where}：{what}</translation>
    </message>
    <message>
        <source>{person} told {to} {channel}</source>
        <translation>{person} {channel}告知 {to}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>The review begins when the service is back.</source>
        <translation>服务恢复后开始总结。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>送签</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签署…</translation>
    </message>
    <message>
        <source>{count} actions open</source>
        <translation>{count} 项整改事项未完成</translation>
    </message>
</context>
<context>
    <name>ReviewDraft</name>
    <message>
        <source>to notice (TTD)</source>
        <translation>到发现（TTD）</translation>
    </message>
    <message>
        <source>to acknowledge (TTA)</source>
        <translation>到确认（TTA）</translation>
    </message>
    <message>
        <source>to engage (TTE)</source>
        <translation>到指挥就位（TTE）</translation>
    </message>
    <message>
        <source>to the first update (TTM)</source>
        <translation>到首次情况通报（TTM）</translation>
    </message>
    <message>
        <source>to stabilise (TTS)</source>
        <translation>到稳定（TTS）</translation>
    </message>
    <message>
        <source>to restore (TTR)</source>
        <translation>到恢复（TTR）</translation>
    </message>
    <message>
        <source>from there to the close (TTC)</source>
        <translation>之后到结案（TTC）</translation>
    </message>
    <message>
        <source>What would have shown it earlier?</source>
        <translation>什么能更早发现？</translation>
    </message>
    <message>
        <source>Which decision would look different with what is known now?</source>
        <translation>以现在所知，哪个决定会不同？</translation>
    </message>
    <message>
        <source>What changed last before it began?</source>
        <translation>开始之前最后变更了什么？</translation>
    </message>
    <message>
        <source>On which system or supplier did it depend?</source>
        <translation>依赖哪个系统或供应商？</translation>
    </message>
    <message>
        <source>What did people do meanwhile, and did it hold?</source>
        <translation>期间大家怎么做？撑得住吗？</translation>
    </message>
    <message>
        <source>What happened at the first contact?</source>
        <translation>首次接触时发生了什么？</translation>
    </message>
    <message>
        <source>What was promised, and was it kept?</source>
        <translation>承诺了什么？做到了吗？</translation>
    </message>
    <message>
        <source>Why did the forecast not see it?</source>
        <translation>预测为何没有看到？</translation>
    </message>
    <message>
        <source>Were there enough people to lend, and soon enough?</source>
        <translation>可支援的人力够吗？来得及吗？</translation>
    </message>
    <message>
        <source>What failed at the site, and what held?</source>
        <translation>现场什么失效？什么撑住了？</translation>
    </message>
    <message>
        <source>Who could not be reached?</source>
        <translation>联系不上谁？</translation>
    </message>
    <message>
        <source>Who had access, and why?</source>
        <translation>谁有权限？为什么？</translation>
    </message>
    <message>
        <source>Which data, of whom, went where?</source>
        <translation>谁的哪些数据、流向何处？</translation>
    </message>
    <message>
        <source>What was the pattern, and when was it first seen?</source>
        <translation>模式是什么？最早何时看到？</translation>
    </message>
    <message>
        <source>Which control should have stopped it?</source>
        <translation>哪个控制本应拦下？</translation>
    </message>
    <message>
        <source>{name}, {kind}: {affected}.</source>
        <translation>{name}，{kind}：{affected}。</translation>
    </message>
    <message>
        <source>Worst grade: {grade}.</source>
        <translation>最高级别：{grade}。</translation>
    </message>
    <message>
        <source>Commanded by {people}.</source>
        <translation>指挥：{people}。</translation>
    </message>
    <message>
        <source>Began {time} (as reported).</source>
        <translation>{time} 开始（按上报内容）。</translation>
    </message>
    <message>
        <source>Phase {phase}: {begun} to {ended}</source>
        <translation>阶段“{phase}”：{begun} 至 {ended}</translation>
    </message>
    <message>
        <source>{grade} for {time}</source>
        <translation>{grade} 历时 {time}</translation>
    </message>
    <message>
        <source>{queue} at the report: {waiting} waiting, longest {longest}, service level {level}</source>
        <translation>{queue} 上报时：等待 {waiting}，最长 {longest}，服务水平 {level}</translation>
    </message>
    <message>
        <source>There was no playbook; all steps were added by hand.</source>
        <translation>没有应急预案；所有步骤都是自行加入。</translation>
    </message>
    <message>
        <source>{met} steps in time, {missed} clocks ran out.</source>
        <translation>{met} 个步骤准时，{missed} 个时限到期。</translation>
    </message>
    <message>
        <source>The playbook was followed as it is written.</source>
        <translation>完全按应急预案执行。</translation>
    </message>
    <message>
        <source>{clock}: filed {time}</source>
        <translation>{clock}：{time} 已报送</translation>
    </message>
    <message>
        <source>{clock}: filed late, {time}</source>
        <translation>{clock}：{time} 逾期报送</translation>
    </message>
    <message>
        <source>{clock}: not filed</source>
        <translation>{clock}：未报送</translation>
    </message>
    <message>
        <source>{clock}: waived</source>
        <translation>{clock}：免报</translation>
    </message>
    <message>
        <source>skipped: {step} ({reason})</source>
        <translation>跳过：{step}（{reason}）</translation>
    </message>
    <message>
        <source>added: {step}</source>
        <translation>加入：{step}</translation>
    </message>
    <message>
        <source>{late} late: {step}</source>
        <translation>超时 {late}：{step}</translation>
    </message>
    <message>
        <source>done again: {step} ({reason})</source>
        <translation>重做：{step}（{reason}）</translation>
    </message>
    <message>
        <source>{time}, written down late</source>
        <translation>{time}，事后补记</translation>
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
        <translation>{queue}：降级运行 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{queue}: still in degraded mode</source>
        <translation>{queue}：仍在降级运行</translation>
    </message>
    <message>
        <source>{work} put off: {counted} in, {out} out, {open} open</source>
        <translation>延后的{work}：计入 {counted}、计出 {out}、未结 {open}</translation>
    </message>
    <message>
        <source>Files attached: {count}</source>
        <translation>附件：{count} 份</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>从未确认生效</translation>
    </message>
    <message>
        <source>in force {time}, says {name}</source>
        <translation>{time} 生效，确认人 {name}</translation>
    </message>
    <message>
        <source>not undone yet</source>
        <translation>尚未恢复</translation>
    </message>
    <message>
        <source>undone {time}, says {name}</source>
        <translation>{time} 已恢复，确认人 {name}</translation>
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
        <translation>整改事项 {action}：{title}。{person}，期限 {day}</translation>
    </message>
    <message>
        <source>Action {action} left out: {reason}</source>
        <translation>整改事项 {action} 已删去：{reason}</translation>
    </message>
    <message>
        <source>Action “{action}”: now {person} until {day}, because {reason}</source>
        <translation>整改事项“{action}”：改由 {person}，期限 {day}，原因：{reason}</translation>
    </message>
    <message>
        <source>Action “{action}” done: {evidence}</source>
        <translation>整改事项“{action}”已完成：{evidence}</translation>
    </message>
    <message>
        <source>Action “{action}” verified: {finding}</source>
        <translation>整改事项“{action}”已验证：{finding}</translation>
    </message>
    <message>
        <source>Action “{action}” is open again: {reason}</source>
        <translation>整改事项“{action}”重新打开：{reason}</translation>
    </message>
    <message>
        <source>whole playbook</source>
        <translation>整份应急预案</translation>
    </message>
    <message>
        <source>Playbook change {change} proposed ({where}): {what}. Why: {why}</source>
        <translation>提议修改应急预案 {change}（{where}）：{what}。原因：{why}</translation>
    </message>
    <message>
        <source>Playbook change “{change}” taken over in version {version}</source>
        <translation>应急预案修改“{change}”已纳入第 {version} 版</translation>
    </message>
    <message>
        <source>Playbook change “{change}” rejected: {reason}</source>
        <translation>应急预案修改“{change}”未采纳：{reason}</translation>
    </message>
    <message>
        <source>Review submitted, fingerprint {digest}</source>
        <translation>总结已送签，指纹 {digest}</translation>
    </message>
    <message>
        <source>Review sent back: {comments}</source>
        <translation>总结退回：{comments}</translation>
    </message>
    <message>
        <source>Review signed by {person}, fingerprint {digest}</source>
        <translation>总结由 {person} 签署，指纹 {digest}</translation>
    </message>
    <message>
        <source>{person} told {to} the result {channel}: {words}</source>
        <translation>{person} {channel}告知 {to} 结果：{words}</translation>
    </message>
</context>
<context>
    <name>ReviewRefusal</name>
    <message>
        <source>{by} wrote this section meanwhile, at {at}.</source>
        <translation>{by} 已于 {at} 改写这一节。</translation>
    </message>
    <message>
        <source>Read the new wording, then write yours into it; yours is kept here.</source>
        <translation>请先阅读新的内容，再把您的文字写进去；您的文字仍保留在此。</translation>
    </message>
    <message>
        <source>{by} has submitted the review; somebody may be reading it to sign.</source>
        <translation>{by} 已将总结送签，可能有人正在阅读准备签署。</translation>
    </message>
    <message>
        <source>Send it back with a comment, then change it.</source>
        <translation>请附上意见退回，再行修改。</translation>
    </message>
    <message>
        <source>{person} signed the review at {at}; its wording is fixed.</source>
        <translation>{person} 已于 {at} 签字确认总结，内容不再变动。</translation>
    </message>
    <message>
        <source>Write what came later as an action&apos;s evidence or in a new incident.</source>
        <translation>后来的情况请写入整改事项的佐证，或另行上报事件。</translation>
    </message>
    <message>
        <source>The review has not been submitted.</source>
        <translation>总结尚未送签。</translation>
    </message>
    <message>
        <source>Its authors submit it first.</source>
        <translation>请先由撰写人送签。</translation>
    </message>
    <message>
        <source>The review has no overview yet.</source>
        <translation>总结还没有概述。</translation>
    </message>
    <message>
        <source>Write at least the overview; the draft offers one.</source>
        <translation>请至少写下概述；草稿提供了一份。</translation>
    </message>
    <message>
        <source>The review is not the one you read: it was changed since.</source>
        <translation>总结已不是您读到的内容：之后有人修改。</translation>
    </message>
    <message>
        <source>Read it again, then sign.</source>
        <translation>请重新阅读后再签字。</translation>
    </message>
    <message>
        <source>{person} wrote a part of this review and cannot sign it.</source>
        <translation>{person} 撰写了这份总结的一部分，不能签署。</translation>
    </message>
    <message>
        <source>Name somebody who neither commanded nor wrote.</source>
        <translation>请指定既未指挥也未撰写的人。</translation>
    </message>
    <message>
        <source>An action without an owner is done by nobody.</source>
        <translation>没有负责人的整改事项没有人会做。</translation>
    </message>
    <message>
        <source>Name one person.</source>
        <translation>请指定一个人。</translation>
    </message>
    <message>
        <source>There is no action {action} in this review.</source>
        <translation>这份总结没有整改事项 {action}。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>“{action}” was called done by {by} at {at}.</source>
        <translation>“{action}”已由 {by} 于 {at} 报告完成。</translation>
    </message>
    <message>
        <source>Verify it, or send it back if it is not good enough.</source>
        <translation>请验证，不够好则退回。</translation>
    </message>
    <message>
        <source>“{action}” does not wait to be verified.</source>
        <translation>“{action}”并未等待验证。</translation>
    </message>
    <message>
        <source>Its owner calls it done first, with what shows it.</source>
        <translation>请负责人先报告完成并附上佐证。</translation>
    </message>
    <message>
        <source>{person} owns this action or called it done.</source>
        <translation>{person} 是这项整改事项的负责人，或报告其完成的人。</translation>
    </message>
    <message>
        <source>Somebody else looks at it and verifies it.</source>
        <translation>请由其他人查看并验证。</translation>
    </message>
    <message>
        <source>There is no proposed change {change} in this review.</source>
        <translation>这份总结没有修改提议 {change}。</translation>
    </message>
    <message>
        <source>{by} has settled this proposal, at {at}.</source>
        <translation>{by} 已于 {at} 处理这项提议。</translation>
    </message>
    <message>
        <source>Nothing is left to do; the list shows how.</source>
        <translation>没有要做的事了；列表显示结果。</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Reporter</source>
        <translation>上报人</translation>
    </message>
    <message>
        <source>Duty supervisor</source>
        <translation>当班主管</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指挥长</translation>
    </message>
    <message>
        <source>Deputy commander</source>
        <translation>副指挥长</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Floor lead</source>
        <translation>现场负责人</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Technical liaison</source>
        <translation>技术联络人</translation>
    </message>
    <message>
        <source>Public information</source>
        <translation>对外口径</translation>
    </message>
    <message>
        <source>Internal liaison</source>
        <translation>内部联络人</translation>
    </message>
    <message>
        <source>Regulator reports</source>
        <translation>监管报送</translation>
    </message>
    <message>
        <source>Complaint officer</source>
        <translation>投诉专员</translation>
    </message>
    <message>
        <source>Safety and staff</source>
        <translation>安全与人员</translation>
    </message>
    <message>
        <source>Security and privacy</source>
        <translation>信息安全与隐私</translation>
    </message>
    <message>
        <source>Fraud desk</source>
        <translation>反欺诈专席</translation>
    </message>
    <message>
        <source>Logistics and cost</source>
        <translation>后勤与费用</translation>
    </message>
    <message>
        <source>Duty manager (review)</source>
        <translation>值班经理（总结）</translation>
    </message>
</context>
<context>
    <name>RollRefusal</name>
    <message>
        <source>This roll is not one of the incident.</source>
        <translation>这份名单不属于此事件。</translation>
    </message>
    <message>
        <source>Choose one of the list; it shows what stands.</source>
        <translation>请从列表中选一份。</translation>
    </message>
    <message>
        <source>There is no name on it.</source>
        <translation>名单上没有姓名。</translation>
    </message>
    <message>
        <source>Add at least one name.</source>
        <translation>请至少加一个姓名。</translation>
    </message>
    <message>
        <source>A roll has at most {limit} names.</source>
        <translation>一份名单最多 {limit} 人。</translation>
    </message>
    <message>
        <source>Begin a second one, such as one for each site.</source>
        <translation>请另开一份，例如每个职场一份。</translation>
    </message>
    <message>
        <source>{name} would be on it twice.</source>
        <translation>{name} 会重复出现。</translation>
    </message>
    <message>
        <source>Leave one out.</source>
        <translation>请去掉一个。</translation>
    </message>
    <message>
        <source>“{title}” is closed.</source>
        <translation>“{title}”已结束。</translation>
    </message>
    <message>
        <source>Begin another one, or write a note.</source>
        <translation>请另开一份，或写备注。</translation>
    </message>
    <message>
        <source>Somebody of these is not on this roll.</source>
        <translation>其中有人不在这份名单上。</translation>
    </message>
    <message>
        <source>Add the name first.</source>
        <translation>请先加入姓名。</translation>
    </message>
    <message>
        <source>This reply belongs to another kind of roll.</source>
        <translation>这个答复属于另一种名单。</translation>
    </message>
    <message>
        <source>Choose one of the replies that are offered.</source>
        <translation>请选择所列的答复。</translation>
    </message>
    <message>
        <source>{count} names are unsettled.</source>
        <translation>尚有 {count} 人未定。</translation>
    </message>
    <message>
        <source>Write what becomes of them.</source>
        <translation>请写明如何处理。</translation>
    </message>
    <message>
        <source>“{title}”: {count} people are missing or unknown.</source>
        <translation>“{title}”：{count} 人失联或不明。</translation>
    </message>
    <message>
        <source>Find them, or close the head-count with words about them.</source>
        <translation>请找到他们，或说明后结束清点。</translation>
    </message>
</context>
<context>
    <name>Rolls</name>
    <message>
        <source>Head-count</source>
        <translation>人员清点</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>支援召集</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>通知名单</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
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
        <translation>失联</translation>
    </message>
    <message>
        <source>was not on site</source>
        <translation>不在现场</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>会到</translation>
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
        <translation>无人接听</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
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
        <translation>尚未确认：{count} 人</translation>
    </message>
    <message>
        <source>{kind} begun: {title}, {count} names</source>
        <translation>{kind}开始：{title}，{count} 人</translation>
    </message>
    <message>
        <source>{kind} begun: {title}, {count} names, {need} needed</source>
        <translation>{kind}开始：{title}，{count} 人，需 {need} 人</translation>
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
        <translation>{title}：结束，全数确认</translation>
    </message>
    <message>
        <source>{title}: closed with {count} unsettled: {note}</source>
        <translation>{title}：结束，{count} 人未定：{note}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等，另 {count} 人</translation>
    </message>
    <message>
        <source>Rolls</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Begin a roll</source>
        <translation>开始一份名单</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>名单用途</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>询问对象</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>需要几人</translation>
    </message>
    <message>
        <source>More names, one a line: visitors, contractors</source>
        <translation>其他姓名，每行一个：访客、承包商</translation>
    </message>
    <message>
        <source>Name of the roll, such as the site</source>
        <translation>名单名称，例如职场</translation>
    </message>
    <message>
        <source>Choose whom, or type a name.</source>
        <translation>请选择对象或输入姓名。</translation>
    </message>
    <message>
        <source>Give the roll a name.</source>
        <translation>请为名单命名。</translation>
    </message>
    <message>
        <source>only those typed below</source>
        <translation>只用下面输入的</translation>
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
        <translation>每行一个姓名</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Close the roll</source>
        <translation>结束名单</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>{count} unsettled: {names}</source>
        <translation>{count} 人未定：{names}</translation>
    </message>
    <message>
        <source>What becomes of them (goes into the log)</source>
        <translation>如何处理（记入日志）</translation>
    </message>
    <message>
        <source>Write what becomes of them.</source>
        <translation>请写明如何处理。</translation>
    </message>
    <message>
        <source>agents signed in, as last seen: {count}</source>
        <translation>最后所见已登录坐席：{count}</translation>
    </message>
    <message>
        <source>reserves up to tier {tier}: {count}</source>
        <translation>支援人力至第 {tier} 梯队：{count}</translation>
    </message>
    <message>
        <source>all contacts: {count}</source>
        <translation>全部联系人：{count}</translation>
    </message>
    <message>
        <source>{list}: {count}</source>
        <translation>{list}：{count}</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>开始…</translation>
    </message>
    <message>
        <source>Which roll</source>
        <translation>哪份名单</translation>
    </message>
    <message>
        <source>No roll yet. Begin one to count heads, to call out reserves, or to tell a list.</source>
        <translation>还没有名单。可开始清点人员、召集支援或逐一通知。</translation>
    </message>
    <message>
        <source>Mark the whole team</source>
        <translation>选取整组</translation>
    </message>
    <message>
        <source>Add names…</source>
        <translation>加入姓名…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>结束…</translation>
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
        <translation>组别</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>{roll}, closed</source>
        <translation>{roll}，已结束</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>break</source>
        <translation>小休</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>辅导</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>off-phone work</source>
        <translation>非话务工作</translation>
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
        <translation>旷工</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>PBX address</source>
        <translation>交换机地址</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>site</source>
        <translation>职场</translation>
    </message>
    <message>
        <source>home queue</source>
        <translation>所属队列</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>end of induction</source>
        <translation>新人培训最后一天</translation>
    </message>
    <message>
        <source>background check</source>
        <translation>背景调查</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>RosterLog</name>
    <message>
        <source>{agent} ({number}) is on the roster</source>
        <translation>{agent}（{number}）已列入名册</translation>
    </message>
    <message>
        <source>{agent}, changed on the roster: {fields}</source>
        <translation>名册变更，{agent}：{fields}</translation>
    </message>
    <message>
        <source>{agent} is away, {why}, from {day} {time} to {end_day} {end}</source>
        <translation>{agent} 不在（{why}），自 {day} {time} 至 {end_day} {end}</translation>
    </message>
    <message>
        <source>{agent} is back from {day} {time} on ({why})</source>
        <translation>{agent} 自 {day} {time} 起恢复出勤（{why}）</translation>
    </message>
    <message>
        <source>{agent} is not away from {day} {time} on after all ({why})</source>
        <translation>{agent} 自 {day} {time} 起的缺勤（{why}）已撤回</translation>
    </message>
    <message>
        <source>Roster taken in from {source}: {added} new agents, {edited} changed, {left} left, {shifts} shifts of {days} days</source>
        <translation>已由 {source} 导入名册：新增坐席 {added} 名、变更 {edited} 名、离职 {left} 名，{days} 天共 {shifts} 个班次</translation>
    </message>
    <message>
        <source>Roster taken in from {source}: {added} new agents, {edited} changed, {left} left, {shifts} shifts of {days} days; {rows} bad rows left out</source>
        <translation>已由 {source} 导入名册：新增坐席 {added} 名、变更 {edited} 名、离职 {left} 名，{days} 天共 {shifts} 个班次；跳过有误数据 {rows} 行</translation>
    </message>
    <message>
        <source>Agents from {source}: {agents} entered, {left} left</source>
        <translation>{source} 的坐席：登记 {agents} 名，离职 {left} 名</translation>
    </message>
    <message>
        <source>Absences from {source}: {absences} entered</source>
        <translation>{source} 的缺勤：登记 {absences} 条</translation>
    </message>
    <message>
        <source>Shifts of {day} from {source}: {shifts} entered, {gone} taken out</source>
        <translation>{source} 的 {day} 班次：登记 {shifts} 个，移除 {gone} 个</translation>
    </message>
    <message>
        <source>{agent} is planned on {day} from {time} to {end}</source>
        <translation>{agent} 于 {day} 排班 {time} 至 {end}</translation>
    </message>
    <message>
        <source>{agent} is no longer planned on {day} from {time} to {end}</source>
        <translation>{agent} 于 {day} {time} 至 {end} 的班次已取消</translation>
    </message>
    <message>
        <source>{agent}: {activity} of {was} is planned for {time}</source>
        <translation>{agent}：{was} 的{activity}改排于 {time}</translation>
    </message>
    <message>
        <source>{agent}: {activity} of {was} is put off to another day</source>
        <translation>{agent}：{was} 的{activity}延至他日</translation>
    </message>
    <message>
        <source>{agent} is planned from {time} to {end}, before from {was} to {was_end}</source>
        <translation>{agent} 改排 {time} 至 {end}，原为 {was} 至 {was_end}</translation>
    </message>
    <message>
        <source>{agent} is excused from {time} to {end}</source>
        <translation>{agent} 于 {time} 至 {end} 不计入遵时率</translation>
    </message>
</context>
<context>
    <name>RosterRefusal</name>
    <message>
        <source>{by} changed {agent} at {at}, after you opened the form.</source>
        <translation>{by} 已于 {at} 变更 {agent}，晚于您打开表单。</translation>
    </message>
    <message>
        <source>Open {agent} again: it shows what they entered. Then change what is left.</source>
        <translation>请重新打开 {agent}，即可看到对方所填内容，再变更其余部分。</translation>
    </message>
    <message>
        <source>Nobody on the roster has the personnel number {agent}.</source>
        <translation>名册中没有员工编号 {agent}。</translation>
    </message>
    <message>
        <source>Add the agent first, or correct the number.</source>
        <translation>请先新增该坐席，或更正编号。</translation>
    </message>
    <message>
        <source>An agent needs a personnel number and a name.</source>
        <translation>坐席必须有员工编号与姓名。</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>请两者都填写。</translation>
    </message>
    <message>
        <source>The PBX address {address} belongs to {agent}.</source>
        <translation>交换机地址 {address} 属于 {agent}。</translation>
    </message>
    <message>
        <source>Enter the right address, or take it from {agent} first.</source>
        <translation>请填入正确地址，或先取消 {agent} 的该地址。</translation>
    </message>
    <message>
        <source>No other agent has the personnel number {mentor}.</source>
        <translation>没有其他坐席的员工编号是 {mentor}。</translation>
    </message>
    <message>
        <source>Choose a mentor of the list, or none.</source>
        <translation>请从名单选择导师，或留空。</translation>
    </message>
    <message>
        <source>{queue} is named twice among the skills.</source>
        <translation>技能中 {queue} 重复。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>请保留其中一项。</translation>
    </message>
    <message>
        <source>The level for {queue} is not from 1 to 5.</source>
        <translation>{queue} 的级别不在 1 至 5 之间。</translation>
    </message>
    <message>
        <source>Choose a level: 1 is a beginner, 5 an expert.</source>
        <translation>请选择级别：1 为初学，5 为专家。</translation>
    </message>
    <message>
        <source>The absence would end before it begins.</source>
        <translation>缺勤的结束早于开始。</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>请选择较晚的结束时间。</translation>
    </message>
    <message>
        <source>{by} entered the same absence of {agent} at {at} already.</source>
        <translation>{by} 已于 {at} 登记 {agent} 的相同缺勤。</translation>
    </message>
    <message>
        <source>Look at it; if it is too short, end it and enter the whole time.</source>
        <translation>请先查看；若时间太短，请结束该笔后重新登记完整时间。</translation>
    </message>
    <message>
        <source>An unapproved absence needs a note for personnel.</source>
        <translation>旷工须附给人事的说明。</translation>
    </message>
    <message>
        <source>Write what is known: who tried to reach them, and when.</source>
        <translation>请写明已知情况：由谁、于何时尝试联系。</translation>
    </message>
    <message>
        <source>{by} ended this absence at {at} already.</source>
        <translation>{by} 已于 {at} 结束此缺勤。</translation>
    </message>
    <message>
        <source>The list shows how it stands now.</source>
        <translation>名单显示目前状况。</translation>
    </message>
    <message>
        <source>{by} changed the shift of {agent} at {at}, after you looked at it.</source>
        <translation>{by} 已于 {at} 变更 {agent} 的班次，晚于您查看。</translation>
    </message>
    <message>
        <source>The board shows it as it is now; try your change again if it is still needed.</source>
        <translation>班表显示目前状况；若仍需变更请再试一次。</translation>
    </message>
    <message>
        <source>This shift is not on the roster any more.</source>
        <translation>此班次已不在名册中。</translation>
    </message>
    <message>
        <source>The board shows the shifts as they are now.</source>
        <translation>班表显示目前的班次。</translation>
    </message>
    <message>
        <source>The shift of {agent} is over.</source>
        <translation>{agent} 的班次已结束。</translation>
    </message>
    <message>
        <source>Choose a shift that still runs or is to come.</source>
        <translation>请选择进行中或未开始的班次。</translation>
    </message>
    <message>
        <source>A shift ends after it begins, and within 24 hours.</source>
        <translation>班次的结束须晚于开始，且不超过 24 小时。</translation>
    </message>
    <message>
        <source>Correct its times.</source>
        <translation>请更正时间。</translation>
    </message>
    <message>
        <source>{agent} has another shift, from {at} on, in that time.</source>
        <translation>{agent} 在该时段已有另一班次，自 {at} 起。</translation>
    </message>
    <message>
        <source>Change that one, or choose times beside it.</source>
        <translation>请变更该班次，或选择不重叠的时间。</translation>
    </message>
    <message>
        <source>The shift of {agent} has begun: it stays on record.</source>
        <translation>{agent} 的班次已开始，须保留记录。</translation>
    </message>
    <message>
        <source>Shorten it, or enter an absence.</source>
        <translation>请缩短班次，或登记缺勤。</translation>
    </message>
    <message>
        <source>This is not in the shift of {agent} any more.</source>
        <translation>{agent} 的班次中已无此项目。</translation>
    </message>
    <message>
        <source>The board shows the shift as it is now.</source>
        <translation>班表显示目前的班次。</translation>
    </message>
    <message>
        <source>This was planned for a time that has passed ({agent}).</source>
        <translation>此项目的预定时间已过（{agent}）。</translation>
    </message>
    <message>
        <source>Choose something that is still to come.</source>
        <translation>请选择尚未开始的项目。</translation>
    </message>
    <message>
        <source>It would lie outside the shift of {agent}.</source>
        <translation>该时间超出 {agent} 的班次。</translation>
    </message>
    <message>
        <source>Choose a time within the shift.</source>
        <translation>请选择班次内的时间。</translation>
    </message>
    <message>
        <source>{agent} has something else planned at {at}.</source>
        <translation>{agent} 于 {at} 另有安排。</translation>
    </message>
    <message>
        <source>Move that first, or choose another time.</source>
        <translation>请先移开该项目，或选择其他时间。</translation>
    </message>
    <message>
        <source>Nothing can be moved into the past.</source>
        <translation>无法移至过去的时间。</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>请选择未来的时间。</translation>
    </message>
    <message>
        <source>{agent} has a right to this rest: it may move within the shift, never go.</source>
        <translation>{agent} 依法享有此小休：可在班次内调整，不可取消。</translation>
    </message>
    <message>
        <source>Move it to another time of the same shift.</source>
        <translation>请移至同一班次的其他时间。</translation>
    </message>
    <message>
        <source>An excuse needs a reason; it goes into the log.</source>
        <translation>不计须有理由，将记入日志。</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>请简要填写。</translation>
    </message>
    <message>
        <source>The excused time would end before it begins.</source>
        <translation>不计时段的结束早于开始。</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>文字超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Shorten it; what you wrote is still there.</source>
        <translation>请缩短；您所写的内容仍在。</translation>
    </message>
    <message>
        <source>{by} changed the roster at {at}, after the file was compared with it.</source>
        <translation>{by} 已于 {at} 变更名册，晚于本文件的比对。</translation>
    </message>
    <message>
        <source>Open the file again: the preview then shows what it would change now.</source>
        <translation>请重新打开文件，预览将显示目前会有的变更。</translation>
    </message>
    <message>
        <source>The file says what the roster says: there is nothing to take in.</source>
        <translation>文件内容与名册相同，无可导入。</translation>
    </message>
    <message>
        <source>Close the preview, or choose another file.</source>
        <translation>请关闭预览，或选择其他文件。</translation>
    </message>
    <message>
        <source>The incident has ended: no shift can be changed for it.</source>
        <translation>该事件已结束，不能再为其变更班次。</translation>
    </message>
    <message>
        <source>Choose another incident, or none.</source>
        <translation>请选择其他事件，或不选。</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>The rules are in force from now on.</source>
        <translation>规则自现在起生效。</translation>
    </message>
    <message>
        <source>The log has who changed them and how they were before.</source>
        <translation>日志记有由谁修改，以及先前的内容。</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Save and put into force</source>
        <translation>保存并生效</translation>
    </message>
    <message>
        <source>{who} has changed the rules meanwhile. Open them again to see how.</source>
        <translation>{who} 已在这段时间修改规则。请重新打开查看。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何变更。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>移除这条规则</translation>
    </message>
    <message>
        <source>Restore the shipped rules</source>
        <translation>还原内置规则</translation>
    </message>
    <message>
        <source>These are the rules that came with the console; nobody has changed them.</source>
        <translation>这是随附的内置规则，尚无人修改。</translation>
    </message>
    <message>
        <source>Version {version}, put into force by {who} at {time}, {desk}.</source>
        <translation>第 {version} 版，由 {who} 于 {time} 在 {desk} 生效。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>不建议事件</translation>
    </message>
    <message>
        <source>Proposes</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Write the time until it is over as mm:ss, such as 01:00.</source>
        <translation>请以 分:秒 填写结束前的时间，例如 01:00。</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>or, as well, when all of these hold:</source>
        <translation>或者，以下全部成立时：</translation>
    </message>
    <message>
        <source>and another figure</source>
        <translation>再加一个数字</translation>
    </message>
    <message>
        <source>or another group</source>
        <translation>或另一组条件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Over once it has held no more for</source>
        <translation>不再成立多久后结束</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理指引</translation>
    </message>
    <message>
        <source>Grouped under the cause</source>
        <translation>归入原因</translation>
    </message>
    <message>
        <source>Proposes an incident</source>
        <translation>建议上报事件</translation>
    </message>
    <message>
        <source>Raised when all of these hold</source>
        <translation>以下全部成立时发出</translation>
    </message>
    <message>
        <source>How often it would have fired, by what was recorded</source>
        <translation>按过去记录，会发出几次</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>{rule} · own</source>
        <translation>{rule} · 自定义</translation>
    </message>
    <message>
        <source>{rule} · changed</source>
        <translation>{rule} · 已修改</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>该队列</translation>
    </message>
    <message>
        <source>Which queue</source>
        <translation>哪个队列</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Unit of the threshold</source>
        <translation>阈值单位</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>× goal</source>
        <translation>× 目标</translation>
    </message>
    <message>
        <source>For how long (mm:ss)</source>
        <translation>持续多久（分:秒）</translation>
    </message>
    <message>
        <source>Deadband: how far back it must come to be over</source>
        <translation>回差：须恢复多少才算结束</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>移除这个数字</translation>
    </message>
    <message>
        <source>for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>{figure}: write how long it must last as mm:ss, such as 02:00.</source>
        <translation>{figure}：请以 分:秒 填写须持续多久，例如 02:00。</translation>
    </message>
    <message>
        <source>{figure}: write the threshold as {unit}.</source>
        <translation>{figure}：请以 {unit} 的格式填写阈值。</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
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
        <translation>无法读取设置：{why}</translation>
    </message>
    <message>
        <source>The log is not affected. The usual settings are used.</source>
        <translation>日志不受影响，目前使用默认设置。</translation>
    </message>
    <message>
        <source>Repair the file, or choose again: the broken one is then put aside.</source>
        <translation>请修复该文件，或重新选择：损坏的文件会另外保存。</translation>
    </message>
    <message>
        <source>The settings cannot be kept: {why}.</source>
        <translation>无法保存设置：{why}。</translation>
    </message>
    <message>
        <source>What was chosen holds until the console is closed.</source>
        <translation>所选的设置在控制台关闭前有效。</translation>
    </message>
    <message>
        <source>Make {folder} writable.</source>
        <translation>请让 {folder} 可以写入。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>I very serious</source>
        <translation>I 特别重大</translation>
    </message>
    <message>
        <source>II serious</source>
        <translation>II 重大</translation>
    </message>
    <message>
        <source>III considerable</source>
        <translation>III 较大</translation>
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
        <translation>“{text}”不是日期；请写成 2026-11-24</translation>
    </message>
    <message>
        <source>“{text}” may be two days: the day or the month may stand first; write it as 2026-11-24</source>
        <translation>“{text}”可能是两个不同日期（日、月顺序不明）；请写成 2026-11-24</translation>
    </message>
    <message>
        <source>“{text}” is not between 2000 and 2099</source>
        <translation>“{text}”不在 2000 至 2099 年之间</translation>
    </message>
    <message>
        <source>{text} is settled: shifts are taken in from {first} on</source>
        <translation>{text} 已结算：自 {first} 起的班次才可导入</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write it as 08:30</source>
        <translation>“{text}”不是时刻；请写成 08:30</translation>
    </message>
    <message>
        <source>{text} does not exist: the clocks go forward then</source>
        <translation>{text} 不存在：当时时钟拨快</translation>
    </message>
    <message>
        <source>{text} comes twice: the clocks go back then</source>
        <translation>{text} 出现两次：当时时钟拨慢</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no</source>
        <translation>“{text}”须为“是”或“否”</translation>
    </message>
    <message>
        <source>nothing stands here</source>
        <translation>此处空白</translation>
    </message>
    <message>
        <source>“{text}” is longer than {limit} characters</source>
        <translation>“{text}”超过 {limit} 个字符</translation>
    </message>
    <message>
        <source>“{text}” has characters that no name has; is the encoding right?</source>
        <translation>“{text}”含异常字符；编码是否正确？</translation>
    </message>
    <message>
        <source>“{text}” is no skill, or is there twice; write it as cards:3</source>
        <translation>“{text}”不是技能或重复；请写成 cards:3</translation>
    </message>
    <message>
        <source>the level in “{text}” is not from 1 to 5</source>
        <translation>“{text}”的级别不在 1 至 5 之间</translation>
    </message>
    <message>
        <source>the centre has no queue “{text}”</source>
        <translation>本中心没有队列“{text}”</translation>
    </message>
    <message>
        <source>nobody has the personnel number “{text}”</source>
        <translation>没有员工编号“{text}”</translation>
    </message>
    <message>
        <source>“{text}” stands in row {row} already</source>
        <translation>“{text}”已在第 {row} 行出现</translation>
    </message>
    <message>
        <source>the PBX address “{text}” belongs to {agent}</source>
        <translation>交换机地址“{text}”属于 {agent}</translation>
    </message>
    <message>
        <source>“{text}” cannot be read; write it as break 10:00-10:15</source>
        <translation>无法解读“{text}”；请写成：小休 10:00-10:15</translation>
    </message>
    <message>
        <source>“{text}” lies outside the shift</source>
        <translation>“{text}”超出班次时间</translation>
    </message>
    <message>
        <source>“{text}” lies over something else in the shift</source>
        <translation>“{text}”与班次内其他项目重叠</translation>
    </message>
    <message>
        <source>the shift ends when it begins</source>
        <translation>班次的开始与结束相同</translation>
    </message>
    <message>
        <source>the agent has another shift at that time, in row {row}</source>
        <translation>该坐席同时段另有班次，见第 {row} 行</translation>
    </message>
</context>
<context>
    <name>SheetTrouble</name>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>无法读取文件：{why}。</translation>
    </message>
    <message>
        <source>Close it where it is open, or copy it to this computer.</source>
        <translation>请关闭正在使用该文件的程序，或复制到本机。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>文件超过 {limit} MB。</translation>
    </message>
    <message>
        <source>Split it by days; each part can be taken in by itself.</source>
        <translation>请按日期分割，各部分可分别导入。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a roster has.</source>
        <translation>活页簿解压缩后远大于一般名册。</translation>
    </message>
    <message>
        <source>Save the sheet as CSV, and ask where the file comes from.</source>
        <translation>请另存为 CSV，并查明文件来源。</translation>
    </message>
    <message>
        <source>The workbook is damaged, or is none.</source>
        <translation>活页簿已损毁，或并非活页簿。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it again as XLSX or CSV.</source>
        <translation>请用电子表格打开，重新存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>The workbook asks for a password.</source>
        <translation>活页簿需要密码。</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>请存成无密码的文件。</translation>
    </message>
    <message>
        <source>A sheet has more than {limit} rows.</source>
        <translation>工作表超过 {limit} 行。</translation>
    </message>
    <message>
        <source>A row has more than {limit} columns.</source>
        <translation>有一行超过 {limit} 列。</translation>
    </message>
    <message>
        <source>Keep the columns of a roster and leave the others out.</source>
        <translation>请只保留名册所需的列。</translation>
    </message>
    <message>
        <source>The file is no text in an encoding that the console knows.</source>
        <translation>无法识别文件的文字编码。</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”.</source>
        <translation>请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>A double quote is wrong near line {row}.</source>
        <translation>第 {row} 行附近的双引号有误。</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to a text.</source>
        <translation>请补上结尾引号；若属于文字内容，请写成两个。</translation>
    </message>
    <message>
        <source>No sheet has the columns of agents or of shifts.</source>
        <translation>没有任何工作表具备坐席或班次所需的列。</translation>
    </message>
    <message>
        <source>Agents need “number” and “name”; shifts “agent”, “date”, “start” and “end”.</source>
        <translation>坐席须有“员工编号”与“姓名”；班次须有“员工编号”、“日期”、“开始”与“结束”。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>Shelve</name>
    <message>
        <source>Shelve an alarm</source>
        <translation>暂时搁置告警</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>It makes no sound and stands folded below the list, and comes back by itself.</source>
        <translation>搁置期间不发出声音，收在列表下方，时间到会自动回来。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>搁置多久</translation>
    </message>
    <message>
        <source>Reason (goes into the log)</source>
        <translation>原因（会写入日志）</translation>
    </message>
    <message>
        <source>A critical alarm cannot be shelved: somebody must take it on. Acknowledge it, and it makes no sound.</source>
        <translation>紧急告警不可搁置：必须有人接手。请按确认，确认后就不再发声。</translation>
    </message>
    <message>
        <source>Write one sentence: why is it put aside?</source>
        <translation>请写一句话：为什么要搁置？</translation>
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
        <translation>分组</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Only with changes</source>
        <translation>只看有变更的</translation>
    </message>
    <message>
        <source>Only agents with something tried, or on loan today</source>
        <translation>只显示有试排变更或今天有支援调派的坐席</translation>
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
        <source>Narrower hours</source>
        <translation>缩小时间刻度</translation>
    </message>
    <message>
        <source>Wider hours</source>
        <translation>放宽时间刻度</translation>
    </message>
    <message>
        <source>Heads only</source>
        <translation>只看分组</translation>
    </message>
    <message>
        <source>Fold all groups or unfold them; what is tried stays in sight</source>
        <translation>收起或展开所有分组；试排内容仍会显示</translation>
    </message>
    <message>
        <source>discard all changes</source>
        <translation>舍弃所有变更</translation>
    </message>
    <message>
        <source>{count} agents · 15-minute intervals · strip shows need against staffed</source>
        <translation>{count} 位坐席 · 每格 15 分钟 · 色带对照所需与在班人力</translation>
    </message>
    <message>
        <source>{count} agents · 15-minute intervals · no need is known for this day</source>
        <translation>{count} 位坐席 · 每格 15 分钟 · 尚无当日所需人力</translation>
    </message>
    <message>
        <source>Name or skill</source>
        <translation>姓名或技能</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
</context>
<context>
    <name>Solving</name>
    <message>
        <source>The solver ended without an answer. Nothing was changed: ask again, or move agents by hand.</source>
        <translation>求解程序未给出答案即结束。没有任何变更：请再试一次，或手动调派坐席。</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>noticed</source>
        <translation>察觉</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>commanded</source>
        <translation>指挥长就位</translation>
    </message>
    <message>
        <source>first update</source>
        <translation>首次更新</translation>
    </message>
    <message>
        <source>stabilised</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>service back</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>from its beginning, as reported, until it was noticed</source>
        <translation>自上报所述的发生时间至察觉</translation>
    </message>
    <message>
        <source>from the report until the first acknowledgement</source>
        <translation>自上报至首次确认</translation>
    </message>
    <message>
        <source>from the report until a commander had accepted</source>
        <translation>自上报至指挥长接任</translation>
    </message>
    <message>
        <source>from the activation until the first status update</source>
        <translation>自启动至首次情况通报</translation>
    </message>
    <message>
        <source>from the report until it was stable for the last time</source>
        <translation>自上报至最后一次稳定</translation>
    </message>
    <message>
        <source>from the report until service was back for the last time</source>
        <translation>自上报至最后一次恢复服务</translation>
    </message>
    <message>
        <source>from the resolution until the close</source>
        <translation>自解决至结案</translation>
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
        <translation>可放缓</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>已评级</translation>
    </message>
    <message>
        <source>responding</source>
        <translation>响应中</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>stabilised</source>
        <translation>情况稳定</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>总结中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>report an incident</source>
        <translation>上报事件</translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>尚无数据来源</translation>
    </message>
    <message>
        <source>{source} · {rate} events/s</source>
        <translation>{source} · 每秒 {rate} 条</translation>
    </message>
    <message>
        <source>Log verified to #{number}</source>
        <translation>日志已验证至 #{number}</translation>
    </message>
    <message>
        <source>Log not verified yet</source>
        <translation>日志尚未验证</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>1 break</source>
        <translation>1 段小休</translation>
    </message>
    <message>
        <source>{count} breaks</source>
        <translation>{count} 段小休</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 项活动</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <translation>{count} 项活动</translation>
    </message>
    <message>
        <source>1 shift</source>
        <translation>1 个班次</translation>
    </message>
    <message>
        <source>{count} shifts</source>
        <translation>{count} 个班次</translation>
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
        <translation>1 位坐席</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} 位坐席</translation>
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
        <translation>非话务工作 → {to}</translation>
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
        <translation>遵守 {hours} 小时规定</translation>
    </message>
    <message>
        <source>needs another day</source>
        <translation>需另择日期</translation>
    </message>
    <message>
        <source>takes {minutes} min, {money}</source>
        <translation>占用 {minutes} 分，{money}</translation>
    </message>
    <message>
        <source>takes {minutes} min</source>
        <translation>占用 {minutes} 分</translation>
    </message>
    <message>
        <source>within {hours} h of overtime</source>
        <translation>加班 {hours} 小时以内</translation>
    </message>
    <message>
        <source>a person has to call them</source>
        <translation>须由人员逐一致电</translation>
    </message>
    <message>
        <source>skill: {queue}</source>
        <translation>技能：{queue}</translation>
    </message>
    <message>
        <source>closes {minutes} min at {queue}</source>
        <translation>补足 {queue} {minutes} 人分钟</translation>
    </message>
    <message>
        <source>opens {minutes} min at {queue}</source>
        <translation>{queue} 缺口增加 {minutes} 人分钟</translation>
    </message>
    <message>
        <source>closes {minutes} min</source>
        <translation>补足 {minutes} 人分钟</translation>
    </message>
    <message>
        <source>{minutes} min later</source>
        <translation>延后 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min earlier</source>
        <translation>提前 {minutes} 分钟</translation>
    </message>
    <message>
        <source>up to {minutes} min away</source>
        <translation>最多移动 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{lever}. Minutes are agent-minutes.</source>
        <translation>{lever}。分钟数均为人分钟。</translation>
    </message>
</context>
<context>
    <name>Surge</name>
    <message>
        <source>Watch: {where}: {what}</source>
        <translation>留意：{where}：{what}</translation>
    </message>
    <message>
        <source>It may be chance. If it lasts or callers feel it, it becomes an alarm.</source>
        <translation>可能只是偶然。若持续下去或来电者已受影响，就会成为告警。</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>全中心</translation>
    </message>
    <message>
        <source>contacts ×{factor}: {seen} came, {expected} were expected</source>
        <translation>进线量 ×{factor}：进线 {seen} 通，预期 {expected} 通</translation>
    </message>
    <message>
        <source>phones of {lost} of {expected} agents are gone</source>
        <translation>{expected} 位坐席中有 {lost} 位的话机离线</translation>
    </message>
    <message>
        <source>{lost} of {expected} agents have signed off</source>
        <translation>{expected} 位坐席中有 {lost} 位已签出</translation>
    </message>
    <message>
        <source>{lost} of {expected} agents have paused</source>
        <translation>{expected} 位坐席中有 {lost} 位已示忙</translation>
    </message>
    <message>
        <source>contacts take {now}, usually {before}</source>
        <translation>每通处理 {now}，平时 {before}</translation>
    </message>
    <message>
        <source>{seen} wait although {expected} agents are ready</source>
        <translation>有 {expected} 位坐席就绪，仍有 {seen} 个排队中</translation>
    </message>
    <message>
        <source>contacts of {origin} arrive here: {seen} there, {expected} were expected</source>
        <translation>{origin}的进线转到这里：该处进线 {seen} 通，预期 {expected} 通</translation>
    </message>
    <message>
        <source>no contacts arrive: {seen} came, {expected} were expected</source>
        <translation>没有进线：进线 {seen} 通，预期 {expected} 通</translation>
    </message>
    <message>
        <source>by recorded days {low} to {high} would be ordinary</source>
        <translation>按过往记录，{low} 至 {high} 通属正常</translation>
    </message>
    <message>
        <source>by the plan {low} to {high} would be ordinary</source>
        <translation>按计划，{low} 至 {high} 通属正常</translation>
    </message>
    <message>
        <source>by the time before {low} to {high} would be ordinary</source>
        <translation>按先前时段，{low} 至 {high} 通属正常</translation>
    </message>
    <message>
        <source>{count} queues</source>
        <translation>{count} 个队列</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>handling time</source>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>服务水平</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Page again</source>
        <translation>再次呼叫</translation>
    </message>
    <message>
        <source>Pages everybody who has not answered yet.</source>
        <translation>呼叫所有尚未回应的人。</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>权责</translation>
    </message>
    <message>
        <source>Which post and which role may do what.</source>
        <translation>各职务与角色可执行的动作。</translation>
    </message>
    <message>
        <source>The team is named when the response is activated.</source>
        <translation>启动响应时指派小组成员。</translation>
    </message>
    <message>
        <source>{accepted} of {roles} acknowledged</source>
        <translation>{accepted}/{roles} 已确认</translation>
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
        <translation>通话结果</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>answered?</source>
        <translation>已应答？</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>{name} · backup {backup}</source>
        <translation>{name} · 替补人员 {backup}</translation>
    </message>
    <message>
        <source>page failed</source>
        <translation>呼叫失败</translation>
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
        <translation>渠道尚未回复</translation>
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
        <translation>未回应 {time}</translation>
    </message>
    <message>
        <source>{words} · {people} people report to one commander: split the team</source>
        <translation>{words} · {people} 人向同一指挥长报告：请分组</translation>
    </message>
    <message>
        <source>Type the name of a person or a desk</source>
        <translation>输入人员或单位名称</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系对象</translation>
    </message>
    <message>
        <source>Who is named is asked to accept; after 5 minutes of silence the backup is asked.</source>
        <translation>系统会请被指派者接受；5 分钟未回应即改由替补人员担任。</translation>
    </message>
    <message>
        <source>Backup (may stay empty)</source>
        <translation>替补人员（可留空）</translation>
    </message>
    <message>
        <source>Name a person or a desk.</source>
        <translation>请填写人员或单位。</translation>
    </message>
    <message>
        <source>The backup must be somebody else.</source>
        <translation>替补人员必须是其他人。</translation>
    </message>
    <message>
        <source>The desk has answered</source>
        <translation>该单位已应答</translation>
    </message>
    <message>
        <source>Who accepted there (name, how)</source>
        <translation>由谁接受（姓名、方式）</translation>
    </message>
    <message>
        <source>Write who answered.</source>
        <translation>请填写应答人。</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>reached and told</source>
        <translation>已联系上并告知</translation>
    </message>
    <message>
        <source>rung up, nobody answered</source>
        <translation>已拨打，无人接听</translation>
    </message>
    <message>
        <source>What was said (may stay empty)</source>
        <translation>通话内容（可留空）</translation>
    </message>
    <message>
        <source>Say whether somebody was reached.</source>
        <translation>请选择是否联系上。</translation>
    </message>
</context>
<context>
    <name>TeamLog</name>
    <message>
        <source>{person} has read the brief, accepts and commands from now on</source>
        <translation>{person} 已阅读交接摘要并接受，自此由其指挥</translation>
    </message>
    <message>
        <source>{person} has taken command without an offer: {reason}</source>
        <translation>{person} 未经提出即接管指挥：{reason}</translation>
    </message>
    <message>
        <source>{role}: {person}, not yet accepted; backup {backup}</source>
        <translation>{role}：{person}，尚未接受；替补人员 {backup}</translation>
    </message>
    <message>
        <source>Command offered to {person}; nothing changes until it is accepted</source>
        <translation>指挥权拟移交给 {person}；对方接受之前维持不变</translation>
    </message>
    <message>
        <source>Command declined: {reason}</source>
        <translation>婉拒指挥权：{reason}</translation>
    </message>
    <message>
        <source>The offer of command was withdrawn</source>
        <translation>已撤回指挥权交接</translation>
    </message>
    <message>
        <source>Asked to hand over; the commander goes on</source>
        <translation>已提示交接；指挥长继续指挥</translation>
    </message>
    <message>
        <source>This grade also needs: {roles}. Nobody holds them yet</source>
        <translation>此级别另需：{roles}；目前无人担任</translation>
    </message>
    <message>
        <source>No answer: {role} goes to the backup {person}, not yet accepted</source>
        <translation>未回应：{role} 改由替补人员 {person} 担任，尚未接受</translation>
    </message>
    <message>
        <source>Declined: {role} goes to the backup {person}, not yet accepted</source>
        <translation>已婉拒：{role} 改由替补人员 {person} 担任，尚未接受</translation>
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
        <translation>请打开响应页：小组面板显示尚待回应者。</translation>
    </message>
    <message>
        <source>{incident} · The commander {name} does not answer</source>
        <translation>{incident} · 指挥长 {name} 未回应</translation>
    </message>
    <message>
        <source>Until somebody takes command, {name} commands.</source>
        <translation>有人接管之前，仍由 {name} 指挥。</translation>
    </message>
    <message>
        <source>The deputy or a duty manager may take command on the Response page.</source>
        <translation>副指挥长或值班经理可在响应页接管指挥。</translation>
    </message>
</context>
<context>
    <name>TeamRefusal</name>
    <message>
        <source>You command already.</source>
        <translation>您已经是指挥长。</translation>
    </message>
    <message>
        <source>Offer command to somebody else.</source>
        <translation>请向其他人提出移交指挥权。</translation>
    </message>
    <message>
        <source>Command is offered to {person} already.</source>
        <translation>指挥权已提交给 {person}。</translation>
    </message>
    <message>
        <source>Wait for the answer, page them again, or withdraw the offer.</source>
        <translation>请等待回应、再次呼叫，或撤回。</translation>
    </message>
    <message>
        <source>Command is not offered to anybody now.</source>
        <translation>目前没有待接的指挥权。</translation>
    </message>
    <message>
        <source>The team panel shows who commands. Ask the commander to offer it again.</source>
        <translation>应急处理小组面板显示由谁指挥；请指挥长再次提出。</translation>
    </message>
    <message>
        <source>Command is offered to {person}.</source>
        <translation>指挥权是提交给 {person} 的。</translation>
    </message>
    <message>
        <source>Only they can accept or decline it.</source>
        <translation>只有本人可以接受或婉拒。</translation>
    </message>
    <message>
        <source>The brief was not read to its end and assessed.</source>
        <translation>交接摘要尚未读到最后并完成评估。</translation>
    </message>
    <message>
        <source>Read it to the end, tick “assessed”, then accept.</source>
        <translation>请读到最后，勾选“已评估”，再接受。</translation>
    </message>
    <message>
        <source>The brief is older than the offer.</source>
        <translation>交接摘要比这次交接更早。</translation>
    </message>
    <message>
        <source>Open it again: it then tells how things stand now.</source>
        <translation>请重新打开，内容即为目前状况。</translation>
    </message>
    <message>
        <source>Command goes to one person, without a backup.</source>
        <translation>指挥权只交给一个人，不设替补人员。</translation>
    </message>
    <message>
        <source>Pick a person of the list; the deputy stands behind the commander.</source>
        <translation>请从名单选一人；副指挥长即为指挥长的后备。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>无须再做任何事。</translation>
    </message>
    <message>
        <source>Only the deputy or a duty manager may take command.</source>
        <translation>只有副指挥长或值班经理可以接管指挥。</translation>
    </message>
    <message>
        <source>Call one of them; being more senior is not enough.</source>
        <translation>请联系其中一位；职级较高并不足够。</translation>
    </message>
    <message>
        <source>{commander} has not been paged by you since their last act.</source>
        <translation>自 {commander} 最后一次动作以来，您尚未呼叫。</translation>
    </message>
    <message>
        <source>Page them; after {minutes} minutes without an act you may take command.</source>
        <translation>请先呼叫；{minutes} 分钟内没有任何动作，您即可接管指挥。</translation>
    </message>
    <message>
        <source>{commander} was paged and has until {at} to act.</source>
        <translation>已呼叫 {commander}，须于 {at} 前有所动作。</translation>
    </message>
    <message>
        <source>Take command then, if nothing was heard.</source>
        <translation>届时若仍无回应，即可接管指挥。</translation>
    </message>
    <message>
        <source>At this grade command is taken only after {hours} hours.</source>
        <translation>此级别须满 {hours} 小时才可接管指挥。</translation>
    </message>
    <message>
        <source>Ask the commander to offer it, or grade the incident again if it is worse.</source>
        <translation>请指挥长提出交接；若情况更严重，请重新评级。</translation>
    </message>
    <message>
        <source>The backup holds the role already.</source>
        <translation>替补人员已担任此角色。</translation>
    </message>
    <message>
        <source>Name somebody else as the backup, or nobody.</source>
        <translation>请指定其他人为替补人员，或留空。</translation>
    </message>
    <message>
        <source>Nobody of {contact} is named.</source>
        <translation>未填写 {contact} 的应答人。</translation>
    </message>
    <message>
        <source>Write who answered there.</source>
        <translation>请填写是谁应答。</translation>
    </message>
    <message>
        <source>The role {role} is held by somebody else now.</source>
        <translation>{role} 目前由其他人担任。</translation>
    </message>
    <message>
        <source>The team panel shows whom to page.</source>
        <translation>应急处理小组面板显示应呼叫谁。</translation>
    </message>
    <message>
        <source>This page is not in the log of the incident.</source>
        <translation>事件日志中没有这次呼叫。</translation>
    </message>
    <message>
        <source>Page again from the team panel.</source>
        <translation>请从应急处理小组面板再次呼叫。</translation>
    </message>
    <message>
        <source>Somebody has noted already what came of this call.</source>
        <translation>已有人记下这通电话的结果。</translation>
    </message>
    <message>
        <source>The log shows it.</source>
        <translation>日志中可查看。</translation>
    </message>
    <message>
        <source>What came of this page is said by its channel, not by hand.</source>
        <translation>这次呼叫的结果由其渠道报告，不由人工填写。</translation>
    </message>
    <message>
        <source>Write a note if you know more.</source>
        <translation>若您知道更多，请写一条记录。</translation>
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
        <translation>{what} · 指挥权待接</translation>
    </message>
    <message>
        <source>regulator report overdue by</source>
        <translation>监管报送逾期</translation>
    </message>
    <message>
        <source>regulator report due in</source>
        <translation>监管报送剩余</translation>
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
        <translation>中心时间</translation>
    </message>
    <message>
        <source>Simulated centre</source>
        <translation>模拟中心</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Played back from a file: this is not happening now</source>
        <translation>由文件播放，并非实时状况</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制文件</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Person at this desk: {name}</source>
        <translation>本席位操作人员：{name}</translation>
    </message>
    <message>
        <source>Change who acts at this desk</source>
        <translation>更换本席位操作人员</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>未打开或变更任何内容。</translation>
    </message>
    <message>
        <source>{path} lies on a network share ({type}). A log there gets damaged.</source>
        <translation>{path} 位于网络共享（{type}），日志放在那里会损坏。</translation>
    </message>
    <message>
        <source>Choose a folder on this computer with --data.</source>
        <translation>请用 --data 选择本机的文件夹。</translation>
    </message>
    <message>
        <source>{path} is a symbolic link. Two programs could open one log under two names.</source>
        <translation>{path} 是符号链接，两个程序可能以不同名称打开同一份日志。</translation>
    </message>
    <message>
        <source>Name the folder where the file really lies.</source>
        <translation>请指定文件实际所在的文件夹。</translation>
    </message>
    <message>
        <source>{path} has several names (hard links). Two programs could open one log at once.</source>
        <translation>{path} 有多个名称（硬链接），两个程序可能同时打开同一份日志。</translation>
    </message>
    <message>
        <source>Remove the other names, or name another folder.</source>
        <translation>请移除其他名称，或指定其他文件夹。</translation>
    </message>
    <message>
        <source>The log is open already: {name}, process {pid} on {host}.</source>
        <translation>日志已被打开：{name}，{host} 上的进程 {pid}。</translation>
    </message>
    <message>
        <source>Go to that window, or close it and start again.</source>
        <translation>请切换到该窗口，或关闭后重新启动。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote {path} (step {found}; known here: {known}).</source>
        <translation>{path} 由较新版本写入（步骤 {found}；此版本认得 {known}）。</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>请启动较新版本。</translation>
    </message>
    <message>
        <source>{path} is not a log of this program, or it is damaged.</source>
        <translation>{path} 不是本程序的日志，或已损坏。</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>文件维持原状。</translation>
    </message>
    <message>
        <source>Name another folder with --data, or put a backup in its place.</source>
        <translation>请用 --data 指定其他文件夹，或还原备份。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {detail}.</source>
        <translation>无法打开 {path}：{detail}。</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder with --data.</source>
        <translation>请取得写入权限，或用 --data 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The entries are still there and readable.</source>
        <translation>记录仍在且可读取。</translation>
    </message>
    <message>
        <source>The key that seals the log in {path} is not in this account&apos;s keyring.</source>
        <translation>封存 {path} 日志的密钥不在此账号的密钥环中。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or sign in with the account that made the log.</source>
        <translation>请解锁密钥环，或以建立日志的账号登录。</translation>
    </message>
    <message>
        <source>The key found for {path} is not the one that sealed the log.</source>
        <translation>{path} 找到的密钥并非封存日志的密钥。</translation>
    </message>
    <message>
        <source>Put the right key back; if nobody changed it, tell the duty manager.</source>
        <translation>请放回正确的密钥；若无人改动，请通知值班经理。</translation>
    </message>
    <message>
        <source>The notes of the log&apos;s end are gone: {path}.</source>
        <translation>日志末端的标记遗失：{path}。</translation>
    </message>
    <message>
        <source>Tell the duty manager, and run: watchfloor journal verify</source>
        <translation>请通知值班经理，并执行：watchfloor journal verify</translation>
    </message>
    <message>
        <source>The log ends at entry {found}, but entry {noted} had been noted: some are missing.</source>
        <translation>日志止于第 {found} 条，但曾标记第 {noted} 条：有记录遗失。</translation>
    </message>
    <message>
        <source>The log&apos;s end could not be noted in {path}: {detail}.</source>
        <translation>无法在 {path} 标记日志末端：{detail}。</translation>
    </message>
    <message>
        <source>The act itself is stored.</source>
        <translation>操作本身已保存。</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder for the notes.</source>
        <translation>请腾出空间，或为标记选择其他文件夹。</translation>
    </message>
    <message>
        <source>Everything before it is stored; your words are still in the form.</source>
        <translation>先前内容均已保存；您的文字仍在表单中。</translation>
    </message>
    <message>
        <source>Not stored: the disk with {path} is full.</source>
        <translation>未保存：{path} 所在磁盘已满。</translation>
    </message>
    <message>
        <source>Make room there and press the button again.</source>
        <translation>请腾出空间后再按一次。</translation>
    </message>
    <message>
        <source>The disk with {path} is nearly full: {free_mb} MB are free.</source>
        <translation>{path} 所在的磁盘即将用尽：剩余 {free_mb} MB。</translation>
    </message>
    <message>
        <source>Everything is stored so far.</source>
        <translation>到目前为止的内容都已保存。</translation>
    </message>
    <message>
        <source>Make room there soon.</source>
        <translation>请尽快在该处腾出空间。</translation>
    </message>
    <message>
        <source>Not stored: the disk with {path} reports a fault ({detail}).</source>
        <translation>未保存：{path} 所在磁盘报告故障（{detail}）。</translation>
    </message>
    <message>
        <source>Try again; if it comes back, have the disk looked at and write on paper.</source>
        <translation>请再试一次；若再发生，请检修磁盘并先用纸质记录。</translation>
    </message>
    <message>
        <source>Not stored: another program keeps the log in {path} locked.</source>
        <translation>未保存：其他程序锁住了 {path} 的日志。</translation>
    </message>
    <message>
        <source>Close backup or inspection tools and press the button again.</source>
        <translation>请关闭备份或查看工具后再按一次。</translation>
    </message>
    <message>
        <source>It is not known whether this was stored; the log cannot be read just now.</source>
        <translation>无法确认是否已保存；目前无法读取日志。</translation>
    </message>
    <message>
        <source>Everything before it is stored.</source>
        <translation>先前内容均已保存。</translation>
    </message>
    <message>
        <source>Press the button again: it will not be entered twice.</source>
        <translation>请再按一次：不会重复录入。</translation>
    </message>
    <message>
        <source>Not stored, because of a defect in this program ({what}).</source>
        <translation>未保存：程序发生错误（{what}）。</translation>
    </message>
    <message>
        <source>Write down the number {id} and tell those who look after this program.</source>
        <translation>请记下编号 {id}，并通知程序维护人员。</translation>
    </message>
</context>
<context>
    <name>Until</name>
    <message>
        <source>End of the incident</source>
        <translation>到事件结束</translation>
    </message>
    <message>
        <source>Time it ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Type a time such as 15:30.</source>
        <translation>请输入时间，例如 15:30。</translation>
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
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>log intact, {count} entries</source>
        <translation>日志完整，{count} 条</translation>
    </message>
    <message>
        <source>log NOT intact after entry {count}</source>
        <translation>第 {count} 条之后日志不完整</translation>
    </message>
    <message>
        <source>Checked {time}. Press to check again.</source>
        <translation>{time} 已验证。点击可再次验证。</translation>
    </message>
    <message>
        <source>Head of the log: {head}</source>
        <translation>日志链首：{head}</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>已遗失</translation>
    </message>
    <message>
        <source>it was changed, moved or put in</source>
        <translation>被更改、移动或插入</translation>
    </message>
    <message>
        <source>its text was changed</source>
        <translation>内容被更改</translation>
    </message>
    <message>
        <source>its place in its incident does not follow</source>
        <translation>在事件中的顺序不连续</translation>
    </message>
    <message>
        <source>another entry was noted outside at this place</source>
        <translation>外部留存的此位置是另一条记录</translation>
    </message>
    <message>
        <source>it and what followed were cut off: they had been noted outside</source>
        <translation>此条及之后被截断：外部曾留存</translation>
    </message>
    <message>
        <source>the notes outside are gone, so a cut-off end could not be seen</source>
        <translation>外部留存已不存在，无法察觉结尾被截断</translation>
    </message>
    <message>
        <source>the key is not the one that sealed the log</source>
        <translation>密钥不是当初封存日志的密钥</translation>
    </message>
    <message>
        <source>First bad entry: {number}; {what}.</source>
        <translation>第一条异常记录：{number}；{what}。</translation>
    </message>
    <message>
        <source>The key is in this account&apos;s keyring.</source>
        <translation>密钥存于此账号的密钥环。</translation>
    </message>
    <message>
        <source>The key lies in a file: guards against accidents, not against this account&apos;s owner.</source>
        <translation>密钥存于文件：可防意外，无法防范此账号的所有者。</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>call-backs</source>
        <translation>回呼</translation>
    </message>
    <message>
        <source>manual entries</source>
        <translation>人工录入</translation>
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
        <translation>延后工作</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
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
        <translation>登记延后的工作</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>The key data were read back to the customer</source>
        <translation>已向客户复述确认关键数据</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Promised by when</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Who answers for it (may be named later)</source>
        <translation>负责人（可稍后指定）</translation>
    </message>
    <message>
        <source>Remark, such as where they lie. No card or account numbers.</source>
        <translation>备注，例如放在何处。请勿填写卡号或账号。</translation>
    </message>
    <message>
        <source>Enter how many.</source>
        <translation>请填写件数。</translation>
    </message>
    <message>
        <source>Give the time that was promised.</source>
        <translation>请填写承诺的时间。</translation>
    </message>
    <message>
        <source>Have the key data read back to the customer, then tick it.</source>
        <translation>请先向客户复述确认，再勾选。</translation>
    </message>
    <message>
        <source>Count out</source>
        <translation>销账</translation>
    </message>
    <message>
        <source>{open} {work} are open.</source>
        <translation>{work}未结 {open} 件。</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why, or a remark (goes into the log)</source>
        <translation>原因或备注（写入日志）</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新清点</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>{count} {work} were counted in, {out} are out.</source>
        <translation>{work}登记 {count} 件，已销 {out} 件。</translation>
    </message>
    <message>
        <source>How many it were</source>
        <translation>实际件数</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>请对方接手</translation>
    </message>
    <message>
        <source>It stays open until the other one accepts at a desk of their own.</source>
        <translation>在对方于自己的席位接受之前，仍算未结。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>{open} of {count} {work} open</source>
        <translation>{work}：{count} 件中 {open} 件未结</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>promised for {time}</source>
        <translation>承诺于 {time} 前</translation>
    </message>
    <message>
        <source>{count} offered to {person}, not accepted</source>
        <translation>{count} 件请 {person} 接手，尚未接受</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>已复述确认</translation>
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
        <translation>销账…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Count again…</source>
        <translation>重新清点…</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>负责人…</translation>
    </message>
    <message>
        <source>{count} {work}, all out</source>
        <translation>{work} {count} 件，全部结清</translation>
    </message>
    <message>
        <source>Forms, call-backs and entries that are put off are counted in here.</source>
        <translation>延后处理的表单、回呼与录入都在这里登记。</translation>
    </message>
    <message>
        <source>Count in…</source>
        <translation>登记…</translation>
    </message>
</context>
<context>
    <name>WorkLog</name>
    <message>
        <source>{count} {work} put off</source>
        <translation>延后处理{work} {count} 件</translation>
    </message>
    <message>
        <source>promised for {time}</source>
        <translation>承诺于 {time} 前</translation>
    </message>
    <message>
        <source>answered for by {person}</source>
        <translation>由 {person} 负责</translation>
    </message>
    <message>
        <source>nobody answers for it yet</source>
        <translation>尚无负责人</translation>
    </message>
    <message>
        <source>read back to the customer</source>
        <translation>已向客户复述确认</translation>
    </message>
    <message>
        <source>Counted again: {count} {work}. Why: {reason}</source>
        <translation>重新清点：{work} {count} 件。原因：{reason}</translation>
    </message>
    <message>
        <source>{person} answers for the {work} now</source>
        <translation>{work}改由 {person} 负责</translation>
    </message>
    <message>
        <source>{count} {work} {outcome}</source>
        <translation>{work} {count} 件{outcome}</translation>
    </message>
    <message>
        <source>{count} {work} offered to {person}, not yet accepted</source>
        <translation>{work} {count} 件已请 {person} 接手，尚未接受</translation>
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
        <translation>这项工作不在此事件的列表上。</translation>
    </message>
    <message>
        <source>Choose a line of the list; it shows what stands.</source>
        <translation>请从列表选一行；列表显示现状。</translation>
    </message>
    <message>
        <source>This is no count of work: a whole number up to {limit} is.</source>
        <translation>这不是件数：应为不超过 {limit} 的整数。</translation>
    </message>
    <message>
        <source>Count again and write the number.</source>
        <translation>请重新清点并填写数字。</translation>
    </message>
    <message>
        <source>A call-back was promised for a time, and none is given.</source>
        <translation>回呼要有承诺的时间，但未填写。</translation>
    </message>
    <message>
        <source>Give the time by which the customers are called.</source>
        <translation>请填写最晚何时回呼给客户。</translation>
    </message>
    <message>
        <source>The promised time has passed already.</source>
        <translation>承诺的时间已经过了。</translation>
    </message>
    <message>
        <source>Give a time to come, and promise no earlier one.</source>
        <translation>请填写未来的时间，不要承诺更早的时间。</translation>
    </message>
    <message>
        <source>The key data of a manual entry must be read back to the customer.</source>
        <translation>人工录入的关键数据必须向客户复述确认。</translation>
    </message>
    <message>
        <source>Have them read back, then tick it.</source>
        <translation>请先复述确认，再勾选。</translation>
    </message>
    <message>
        <source>{count} of it are counted out or offered to somebody already.</source>
        <translation>其中 {count} 件已销账或已请人接手。</translation>
    </message>
    <message>
        <source>Give a number that is not below that.</source>
        <translation>请填写不小于它的数字。</translation>
    </message>
    <message>
        <source>Only {count} are open, {offered} of them offered to somebody.</source>
        <translation>只有 {count} 件未结，其中 {offered} 件已请人接手。</translation>
    </message>
    <message>
        <source>Count out what is open; if more came in, count it in first.</source>
        <translation>只能销未结的件数；若有新增，请先登记。</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>没有指定人员。</translation>
    </message>
    <message>
        <source>Name the person who answers for it.</source>
        <translation>请指定负责人。</translation>
    </message>
    <message>
        <source>This work is not offered to anybody now.</source>
        <translation>这项工作目前没有请任何人接手。</translation>
    </message>
    <message>
        <source>Whoever is to take it over must be offered it first.</source>
        <translation>要先请某人接手，对方才能接受。</translation>
    </message>
    <message>
        <source>This work is offered to {person}, who alone can answer.</source>
        <translation>这项工作请 {person} 接手，只有本人能回复。</translation>
    </message>
    <message>
        <source>Ask {person} to answer, or offer it to somebody else.</source>
        <translation>请 {person} 回复，或改请他人接手。</translation>
    </message>
    <message>
        <source>{count} pieces of work put off are still open, {offered} of them only offered.</source>
        <translation>还有 {count} 件延后的工作未结，其中 {offered} 件只是请人接手、尚未接受。</translation>
    </message>
    <message>
        <source>Count them out under “Work put off”, or have a successor accept them.</source>
        <translation>请在“延后工作”页签销账，或由接手人接受。</translation>
    </message>
</context>
</TS>
