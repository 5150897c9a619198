"""The simulated centre's own words in Chinese: its queues, its desks, whom it calls, what its people have written."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

_PLACES = {"zh-Hant": 0, "zh-Hans": 1}
_SIMULATED, _MARKS = " (demo)", ("（示範）", "（演示）")

Said = TypeVar("Said")


def spoken(value: Said, language: str) -> Said:
    """`value` with the demo's words in that language; looks into tuples and frozen values, leaves all else."""
    place = _PLACES.get(language)
    return value if place is None else _said(value, place)


def _said(value: Any, place: int) -> Any:
    if type(value) is str:  # not an enum's: that is a key
        stem = value.removesuffix(_SIMULATED)
        pair = _WORDS.get(stem)
        mark = _MARKS[place] if stem != value else ""
        return pair[place] + mark if pair else stem + mark
    if type(value) is tuple:
        return tuple(_said(part, place) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _said(getattr(value, one.name), place) for one in fields(value) if one.init})
    return value


_WORDS = {
    "Lighthouse Bank (simulated)": ("燈塔銀行（模擬）", "灯塔银行（模拟）"),
    # queues
    "Cards": ("信用卡", "信用卡"),
    "Retail accounts": ("個人存款", "个人存款"),
    "Online chat": ("線上客服", "在线客服"),
    "Loans": ("貸款", "贷款"),
    "Fraud & AML": ("防詐與洗錢防制", "反欺诈与反洗钱"),
    "Complaints": ("客戶申訴", "客户投诉"),
    "Private banking": ("私人銀行", "私人银行"),
    "Corporate": ("企業金融", "对公业务"),
    "Mortgage": ("房貸", "房贷"),
    "English line": ("英語專線", "英语专线"),
    # people and desks
    "Floor supervisor, desk 1": ("現場主管，1 號席", "现场主管，1 号席"),
    "Floor supervisor, desk 2": ("現場主管，2 號席", "现场主管，2 号席"),
    "Floor supervisor, desk 3": ("現場主管，3 號席", "现场主管，3 号席"),
    "Floor supervisor, desk 4": ("現場主管，4 號席", "现场主管，4 号席"),
    "desk 1": ("1 號席", "1 号席"),
    "desk 2": ("2 號席", "2 号席"),
    "desk 4": ("4 號席", "4 号席"),
    "Duty manager, day": ("日班值班經理", "日班值班经理"),
    "Duty manager, evening": ("晚班值班經理", "晚班值班经理"),
    "IT duty desk": ("資訊值班台", "IT 值班台"),
    "Information technology": ("資訊處", "信息技术部"),
    "Telephony": ("電話系統組", "电话系统组"),
    "Communications": ("公關室", "公关部"),
    "Complaints lead": ("申訴處理負責人", "投诉处理负责人"),
    "Compliance": ("法令遵循處", "合规部"),
    "Call back about the disputed fee": ("就有爭議的手續費回電", "就有争议的手续费回电"),
    "Call back when the transfer has arrived": ("轉帳到帳後回電", "转账到账后回电"),
    "Send the loan papers": ("寄送貸款文件", "寄送贷款文件"),
    "Tell them what the back office decides": ("告知後台處理結果", "告知后台处理结果"),
    "Call back about the new card": ("就新卡片回電", "就新卡片回电"),
    "Simulated roster": ("模擬名冊", "模拟名册"),
    "Harbour": ("港灣", "港湾"),
    "Hillside": ("山麓", "山麓"),
    "first-aider": ("急救員", "急救员"),
    "fire-warden": ("防火管理員", "消防安全员"),
    "Rung twice, no answer": ("兩度去電，無人接聽", "两次致电，无人接听"),
    "Workforce planning": ("人力排班組", "人力排班组"),
    "Internal audit": ("內部稽核", "内部审计"),
    # whom to call
    "Core banking operations": ("核心系統維運組", "核心系统运维组"),
    "Telephony carrier, fault line": ("電信業者障礙專線", "电信运营商报障专线"),
    "PBX maintenance": ("電話交換機維護廠商", "电话交换机维护厂商"),
    "Corporate communications": ("總行公關室", "总行公关部"),
    "Branch service desk": ("分行服務台", "网点服务台"),
    "Operational risk": ("作業風險管理組", "操作风险管理组"),
    "Compliance duty officer": ("法遵值班人員", "合规值班人员"),
    "Fraud desk": ("防詐專席", "反欺诈专席"),
    "Information security on call": ("資安值班", "信息安全值班"),
    "Building control room": ("大樓中控室", "大楼中控室"),
    "Hillside site, floor lead": ("山麓據點現場負責人", "山麓职场现场负责人"),
    "Banking supervisor, incident line": ("金融監理機關通報專線", "金融监管机构报送专线"),
    "Emergency services": ("緊急救援", "紧急救援"),
    "24 h": ("24 小時", "24 小时"),
    "Mon–Fri 08:00–20:00": ("週一至週五 08:00–20:00", "周一至周五 08:00–20:00"),
    "System outage": ("系統故障", "系统故障"),
    "Information leak": ("資訊外洩", "信息泄露"),
    "Suspicious transactions": ("可疑交易", "可疑交易"),
    "Back office, payments team": ("後勤支付組", "后台支付组"),
    "Back office, cards team": ("後勤信用卡組", "后台信用卡组"),
    "Hillside overflow team": ("山麓據點支援組", "山麓职场支援组"),
    "Partner centre, contract desk": ("合作客服中心簽約席", "合作客服中心签约席"),
    # the afternoon of the pictures
    "Core banking unavailable, all branches": ("核心系統無法使用，全部分行", "核心系统无法使用，全部网点"),
    "Core system, no service for over 10 minutes": ("核心系統中斷服務超過 10 分鐘", "核心系统中断服务超过 10 分钟"),
    "Release of the core at 13:50": ("13:50 核心系統換版", "13:50 核心系统上线新版本"),
    "Vendor called back: fail-over of the core switch did not finish": (
        "廠商回電：核心交換器切換備援未完成",
        "厂商回电：核心交换机切换备用系统未完成",
    ),
    "Core banking is down since 14:15. Calls are answered, balances and transfers are not possible.": (
        "核心系統自 14:15 起中斷。電話照常接聽，無法查詢餘額與轉帳。",
        "核心系统自 14:15 起中断。电话照常接听，无法查询余额与转账。",
    ),
    "Card blocks stay possible at every desk": ("各席位仍可辦理掛失停卡", "各席位仍可办理挂失"),
    "Offline forms are at all desks of the second floor": ("二樓各席位均已備妥離線表單", "二楼各席位均已备好离线表单"),
    "Cards queue twice over plan since 14:05": (
        "信用卡佇列自 14:05 起進線為預期兩倍",
        "信用卡队列自 14:05 起进线为预期两倍",
    ),
    "Refund refused twice, customer asks for a manager": (
        "退款兩度遭拒，客戶要求主管出面",
        "退款两次被拒，客户要求主管出面",
    ),
    "Single complaint, no system cause": ("單一申訴，與系統無關", "单一投诉，与系统无关"),
    "Recording server full, calls not recorded": ("錄音伺服器已滿，通話未錄音", "录音服务器已满，通话未录音"),
    "No customer notices it": ("客戶不受影響", "客户不受影响"),
    "Disk enlarged by IT; no step of the playbook was needed": (
        "資訊處已擴充磁碟；無須執行手冊步驟",
        "信息技术部已扩容磁盘；无须执行预案步骤",
    ),
    "Alarm: twice the expected contacts on the cards line": (
        "警報：信用卡專線進線為預期兩倍",
        "告警：信用卡专线进线为预期两倍",
    ),
    # the half year before
    "Web chat down": ("線上客服中斷", "在线客服中断"),
    "Tax deadline": ("報稅截止日", "报税截止日"),
    "Card authorisation slow": ("刷卡授權緩慢", "刷卡授权缓慢"),
    "Telephony gateway restarted": ("電話閘道重新啟動", "电话网关重新启动"),
    "App store outage sends customers to the phones": ("應用程式商店故障，客戶改打電話", "应用商店故障，客户改打电话"),
    "Balance enquiry timeouts": ("餘額查詢逾時", "余额查询超时"),
    "CRM not reachable": ("客戶關係系統無法連線", "客户关系系统无法连接"),
    "Statement mailing with a wrong number": ("帳單印錯客服電話", "账单印错客服电话"),
    "IVR menu in silence": ("語音選單無聲", "语音菜单无声"),
    "Rate-change announcement": ("利率調整公告", "利率调整公告"),
    "Second site without power for the switches": ("第二據點網路交換器斷電", "第二职场网络交换机断电"),
    "Rumour about card fees": ("信用卡收費傳言", "信用卡收费传言"),
    "Recording server slow": ("錄音伺服器緩慢", "录音服务器缓慢"),
    "By the matrix": ("依評級矩陣", "按评级矩阵"),
    "We are at it; more in 30 minutes.": ("正在處理，30 分鐘內再更新。", "正在处理，30 分钟内再通报。"),
    "Service back; remaining steps not needed": ("服務已恢復；其餘步驟無須執行", "服务已恢复；其余步骤无须执行"),
    "The course is in the log. Nothing was lost.": ("經過詳見日誌，未遺失任何資料。", "经过详见日志，未丢失任何数据。"),
    "Everybody was reached": ("全員均已聯絡到", "全员均已联系到"),
    "Call the vendor sooner": ("應更早聯絡廠商", "应更早联系厂商"),
    "Card authorisation timeouts": ("刷卡授權逾時", "刷卡授权超时"),
    "Half of all card calls fail": ("半數刷卡交易失敗", "半数刷卡交易失败"),
    "Cards are declined at some shops since 12:37; blocks stay possible.": (
        "自 12:37 起部分商店刷卡遭拒；仍可辦理掛失停卡。",
        "自 12:37 起部分商户刷卡被拒；仍可办理挂失。",
    ),
    "授權主機 12:30 更新": ("授權主機 12:30 更新", "授权主机 12:30 更新"),
    "The authorisation host was set back; one in ten still fails.": (
        "授權主機已回復前版；仍有一成失敗。",
        "授权主机已回退；仍有一成失败。",
    ),
    "授權逾時已降至百分之一，廠商持續監看": (
        "授權逾時已降至百分之一，廠商持續監看",
        "授权超时已降至百分之一，厂商持续监看",
    ),
    "Cards work again. We keep watching.": ("刷卡已恢復，持續觀察中。", "刷卡已恢复，持续观察中。"),
    "Host set back; remaining steps not needed": ("主機已回復前版；其餘步驟無須執行", "主机已回退；其余步骤无须执行"),
    "Cards over plan": ("信用卡進線超出計畫", "信用卡进线超出计划"),
}
