/** Dates as people say them in Korean, Chinese, Vietnamese, Indonesian, Malay and Irish; see `meanings.ts` for the names of what they mean. */

export const EAST_ASIAN: Readonly<Record<string, string>> = {
  ko: `
    now: 지금; 방금
    today: 오늘; 금일
    yesterday: 어제; 작일
    tomorrow: 내일; 명일
    two-days-ahead: 모레; 내일모레
    two-days-back: 그저께; 엊그제; 그제
    monday: 월요일; 월요일에; 이번 월요일
    friday: 금요일; 금요일에
    sunday: 일요일; 이번 일요일
    next-tuesday: 다음 주 화요일; 다음주 화요일; 다음 화요일
    last-thursday: 지난 목요일; 지난주 목요일
    tuesday-next-week: 다음주의 화요일; 내주 화요일
    sunday-last-week: 지난주 일요일; 저번 주 일요일
    monday-this-week: 이번 주 월요일; 이번주 월요일
    march-1: 3월 1일; 삼월 일일; 3/1
    march-3-2015: 2015년 3월 3일; 2015/3/3; 2015.3.3
    february-15: 2월 15일; 2월15일; 이월 십오일
    august-8: 8월 8일; 팔월 팔일
    october-31-1974: 1974년 10월 31일; 1974.10.31
    monday-february-10: 2월 10일 월요일; 월요일, 2월 10일
    friday-july-18-2014: 2014년 7월 18일 금요일
    a-week-ahead: 1주 후; 일주일 후; 일주일 뒤; 1주일 후에
    two-weeks-ahead: 2주 후; 이주 후; 2주일 뒤
    three-days-ago: 3일 전; 사흘 전; 삼일 전
    two-weeks-ago: 2주 전; 이주 전; 2주일 전
    three-months-ago: 3개월 전; 세달 전; 석 달 전
    two-years-ahead: 2년 후; 이년 뒤
    third-day-october: 10월의 세번째 날
    last-day-october-2015: 2015년 10월 마지막 날; 2015년 10월의 마지막날
    last-monday-march: 3월 마지막 월요일; 3월의 마지막 월요일
    first-tuesday-october: 10월 첫째 화요일; 10월의 첫번째 화요일
    the-15th: 15일
`,
  zh: `
    now: 现在; 此时; 此刻; 目前
    today: 今天; 今日
    yesterday: 昨天; 昨日
    tomorrow: 明天; 明日
    two-days-ahead: 后天; 後天
    two-days-back: 前天; 前日
    monday: 星期一; 周一; 礼拜一; 週一
    friday: 星期五; 周五; 礼拜五; 这周五; 这个星期五
    sunday: 星期日; 星期天; 周日; 礼拜天
    next-tuesday: 下周二; 下星期二; 下个星期二; 下个礼拜二
    last-thursday: 上周四; 上星期四; 上个礼拜四
    monday-this-week: 本周一; 这周一; 这个礼拜一
    march-1: 3月1日; 三月一日; 三月一号; 3月1号
    march-3-2015: 2015年3月3日; 2015年3月3号; 二零一五年三月三号; 2015-3-3
    february-15: 2月15日; 二月十五号; 二月十五日
    august-8: 8月8日; 八月八号
    october-31-1974: 1974年10月31日; 一九七四年十月三十一号; 1974/10/31
    monday-february-10: 2月10号星期一; 星期一，二月十号
    friday-july-18-2014: 2014年7月18日星期五; 星期五,2014年7月18号
    a-week-ahead: 一周后; 一个星期后; 1周之后; 一周以后
    two-weeks-ahead: 两周后; 两个星期后; 2周后
    three-days-ago: 三天前; 3天前; 三天之前
    two-weeks-ago: 两周前; 两个星期前; 两个礼拜前
    three-months-ago: 三个月前
    two-years-ahead: 两年后; 两年之后
    third-day-october: 十月第三天; 十月的第三天
    last-day-october-2015: 2015年十月的最后一天; 2015年10月最后一天
    last-monday-march: 三月最后一个星期一; 三月的最后一个星期一
    first-tuesday-october: 十月第一个星期二; 十月的第一个星期二
    second-wednesday-october-2014: 2014年十月第二个星期三; 2014年10月第二个星期三
`,
  vi: `
    now: bây giờ; ngay bây giờ; hiện tại
    today: hôm nay; ngày hôm nay
    yesterday: hôm qua; ngày hôm qua
    tomorrow: ngày mai
    two-days-ahead: ngày kia
    two-days-back: hôm kia
    monday: thứ hai; thứ 2; thứ hai này
    friday: thứ sáu; thứ 6
    sunday: chủ nhật; chúa nhật
    next-tuesday: thứ ba tới; thứ ba tiếp theo; thứ 3 tuần tới
    last-thursday: thứ năm tuần trước; thứ năm vừa rồi
    tuesday-next-week: thứ ba tuần sau; thứ ba của tuần tới
    sunday-last-week: chủ nhật tuần trước; chủ nhật của tuần trước
    monday-this-week: thứ hai tuần này; thứ hai của tuần này
    march-1: ngày 1 tháng 3; mồng 1 tháng 3; ngày đầu tiên của tháng ba; 1 tháng ba
    march-3-2015: ngày 3 tháng 3 năm 2015; ngày 3 tháng ba năm 2015; 3/3/2015
    february-15: ngày 15 tháng 2; 15 tháng hai; ngày 15/2
    august-8: ngày 8 tháng 8; mùng 8 tháng tám
    october-31-1974: ngày 31 tháng 10 năm 1974; 31/10/1974
    monday-february-10: thứ hai, ngày 10 tháng 2; thứ hai ngày 10 tháng hai
    friday-july-18-2014: thứ sáu, ngày 18 tháng 7 năm 2014; thứ 6 ngày 18/7/2014
    a-week-ahead: trong 1 tuần; một tuần nữa; sau 1 tuần nữa; 1 tuần sau
    two-weeks-ahead: hai tuần nữa; 2 tuần sau; sau 2 tuần
    three-days-ago: ba ngày trước; 3 ngày trước; cách đây 3 ngày
    two-weeks-ago: hai tuần trước; 2 tuần trước
    three-months-ago: ba tháng trước; 3 tháng trước
    two-years-ahead: 2 năm sau; hai năm nữa
    third-day-october: ngày thứ ba của tháng 10
    last-day-october-2015: ngày cuối cùng của tháng 10 năm 2015
    last-monday-march: thứ hai cuối cùng của tháng 3; thứ hai cuối cùng của tháng ba
    first-tuesday-october: thứ ba đầu tiên của tháng 10
    the-15th: ngày 15; ngày mười lăm
`,
  id: `
    now: sekarang; saat ini; kini
    today: hari ini
    yesterday: kemarin
    tomorrow: besok
    two-days-ahead: lusa; besok lusa
    two-days-back: kemarin lusa; kemarin dulu
    monday: Senin; hari Senin; Senin ini
    friday: Jumat; hari Jumat; Jum'at
    sunday: Minggu; hari Minggu; Ahad
    next-tuesday: Selasa depan; Selasa mendatang; hari Selasa pekan depan
    last-thursday: Kamis lalu; Kamis pekan lalu; hari Kamis yang lalu; Kamis kemarin
    monday-this-week: Senin pekan ini; Senin minggu ini
    march-1: 1 Maret; tanggal 1 Maret
    march-3-2015: 3 Maret 2015; tanggal 3 Maret tahun 2015; 3/3/2015
    february-15: 15 Februari; tanggal 15 Februari; 15/2
    august-8: 8 Agustus; 8 Agu
    october-31-1974: 31 Oktober 1974; 31/10/1974
    monday-february-10: Senin, 10 Februari; Senin (10/2)
    friday-july-18-2014: Jumat (18/7/2014); Jumat, 18 Juli 2014
    a-week-ahead: seminggu lagi; sepekan lagi; dalam satu minggu; sepekan kemudian
    two-weeks-ahead: dua minggu lagi; dua pekan lagi; dalam 2 minggu; dua pekan ke depan
    three-days-ago: tiga hari lalu; tiga hari yang lalu; 3 hari silam
    two-weeks-ago: dua pekan lalu; dua minggu yang lalu
    three-months-ago: tiga bulan lalu; 3 bulan silam
    two-years-ahead: dua tahun lagi; dua tahun mendatang
    third-day-october: hari ketiga bulan Oktober
    last-day-october-2015: hari terakhir Oktober 2015; hari terakhir bulan Oktober 2015
    last-monday-march: Senin terakhir bulan Maret; Senin terakhir di bulan Maret
    first-tuesday-october: Selasa pertama bulan Oktober
    the-15th: tanggal 15
`,
  ms: `
    now: sekarang; kini
    today: hari ini
    yesterday: semalam; kelmarin
    tomorrow: esok; besok
    two-days-ahead: lusa
    monday: Isnin; hari Isnin
    friday: Jumaat
    sunday: Ahad
    next-tuesday: Selasa depan; Selasa hadapan
    last-thursday: Khamis lalu; Khamis lepas
    march-1: 1 Mac; pada 1 Mac
    march-3-2015: 3 Mac 2015
    february-15: 15 Februari
    a-week-ahead: seminggu lagi; dalam seminggu
    two-weeks-ahead: dua minggu lagi; dalam masa dua minggu
    three-days-ago: tiga hari lalu; 3 hari lepas
    two-weeks-ago: dua minggu lalu; dua minggu lepas
`,
  ga: `
    now: anois; anois díreach
    today: inniu
    yesterday: inné
    tomorrow: amárach
    two-days-ahead: arú amárach
    two-days-back: arú inné
    monday: dé luain; an luan; an luan seo
    friday: dé haoine; an aoine
    sunday: dé domhnaigh; an domhnach
    next-tuesday: dé máirt seo chugainn; an mháirt seo chugainn
    last-thursday: déardaoin seo caite
    march-1: 1 márta; an chéad lá de mhárta
    march-3-2015: 3 márta 2015; 3/3/2015
    february-15: 15 feabhra; an 15 feabhra
    august-8: 8 lúnasa; an 8 lúnasa
    october-31-1974: 31 deireadh fómhair 1974; 31/10/1974
    monday-february-10: dé luain 10 feabhra; dé luain, 10 feabhra
    friday-july-18-2014: dé haoine, 18 iúil 2014
    a-week-ahead: i gceann seachtaine; i gceann 1 seachtaine
    two-weeks-ahead: i gceann 2 seachtain
    three-days-ago: 3 lá ó shin; trí lá ó shin
    two-weeks-ago: 2 sheachtain ó shin
    three-months-ago: trí mhí ó shin
`,
};
