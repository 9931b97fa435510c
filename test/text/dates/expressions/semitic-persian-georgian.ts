/** Dates as people say them in Arabic, Hebrew, Persian and Georgian; see `meanings.ts` for the names of what they mean. */

export const SEMITIC_PERSIAN_GEORGIAN: Readonly<Record<string, string>> = {
  ar: `
    now: الآن; حاليا; في هذه اللحظة
    today: اليوم
    yesterday: أمس; البارحة; يوم أمس
    tomorrow: غدا; غداً; يوم غد
    two-days-ahead: بعد غد; بعد الغد
    two-days-back: أول أمس; قبل أمس; أول البارحة
    monday: الاثنين; الإثنين; يوم الاثنين; هذا الاثنين
    friday: الجمعة; يوم الجمعة; هذه الجمعة
    sunday: الأحد; يوم الأحد
    next-tuesday: الثلاثاء القادم; الثلاثاء المقبل; يوم الثلاثاء القادم
    last-thursday: الخميس الماضي; يوم الخميس الماضي; الخميس السابق
    this-friday: يوم الجمعة هذا
    tuesday-next-week: الثلاثاء من الأسبوع القادم; ثلاثاء الأسبوع القادم; يوم الثلاثاء الأسبوع المقبل
    sunday-last-week: الأحد من الأسبوع الماضي; يوم الأحد الأسبوع الماضي
    march-1: 1 مارس; الأول من مارس; الأول من آذار; ١ مارس
    march-3-2015: 3 مارس 2015; الثالث من مارس 2015; ٣ مارس ٢٠١٥; 3/3/2015
    february-15: 15 فبراير; الخامس عشر من فبراير; 15 شباط
    august-8: 8 أغسطس; الثامن من أغسطس; 8 آب
    october-31-1974: 31 أكتوبر 1974; 31/10/1974
    monday-february-10: الاثنين 10 فبراير; الإثنين، 10 فبراير
    friday-july-18-2014: الجمعة 18 يوليو 2014; الجمعة، 18 تموز 2014
    a-week-ahead: بعد أسبوع; خلال أسبوع; بعد أسبوع واحد
    two-weeks-ahead: بعد أسبوعين; خلال أسبوعين
    three-days-ago: قبل ثلاثة أيام; منذ 3 أيام; قبل 3 أيام
    two-weeks-ago: قبل أسبوعين; منذ أسبوعين
    three-months-ago: قبل ثلاثة أشهر; منذ ثلاثة أشهر
    two-years-ahead: بعد سنتين; بعد عامين
    third-day-october: اليوم الثالث من أكتوبر; ثالث يوم في أكتوبر
    last-day-october-2015: آخر يوم في أكتوبر 2015
    last-monday-march: آخر اثنين في مارس; آخر يوم اثنين من مارس
    first-tuesday-october: أول ثلاثاء في أكتوبر; أول يوم ثلاثاء في أكتوبر
    second-wednesday-october-2014: ثاني أربعاء في أكتوبر 2014
`,
  he: `
    now: עכשיו; כרגע; ברגע זה
    today: היום
    yesterday: אתמול
    tomorrow: מחר
    two-days-ahead: מחרתיים
    two-days-back: שלשום
    monday: יום שני; ביום שני; שני הקרוב
    friday: יום שישי; ביום שישי; שישי
    sunday: יום ראשון; ביום ראשון
    next-tuesday: יום שלישי הבא; ביום שלישי הבא; שלישי הקרוב
    last-thursday: יום חמישי שעבר; חמישי שעבר; יום חמישי האחרון
    tuesday-next-week: יום שלישי בשבוע הבא; ביום שלישי בשבוע הבא
    sunday-last-week: יום ראשון בשבוע שעבר
    march-1: 1 במרץ; הראשון במרץ; ראשון למרץ; אחד במרץ
    march-3-2015: 3 במרץ 2015; השלישי במרץ 2015; 3/3/2015
    february-15: 15 בפברואר; ה-15 בפברואר; חמישה עשר בפברואר
    august-8: 8 באוגוסט; השמיני באוגוסט
    october-31-1974: 31 באוקטובר 1974; 31/10/1974
    monday-february-10: יום שני, 10 בפברואר; יום שני 10 בפברואר
    friday-july-18-2014: יום שישי, 18 ביולי 2014
    a-week-ahead: בעוד שבוע; עוד שבוע; תוך שבוע
    two-weeks-ahead: בעוד שבועיים; עוד שבועיים
    three-days-ago: לפני שלושה ימים; לפני 3 ימים
    two-weeks-ago: לפני שבועיים
    three-months-ago: לפני שלושה חודשים
    two-years-ahead: בעוד שנתיים
    last-day-october-2015: היום האחרון באוקטובר 2015
    last-monday-march: יום שני האחרון במרץ
    first-tuesday-october: יום שלישי הראשון באוקטובר
`,
  fa: `
    now: اکنون; الان
    today: امروز
    yesterday: دیروز
    tomorrow: فردا
    two-days-ahead: پس‌فردا; پس فردا
    two-days-back: پریروز
    monday: دوشنبه; روز دوشنبه
    friday: جمعه; روز جمعه
    sunday: یکشنبه; روز یکشنبه
    next-tuesday: سه‌شنبه آینده; سه شنبه آینده
    last-thursday: پنجشنبه گذشته; پنجشنبهٔ گذشته
    march-1: 1 مارس; اول مارس
    march-3-2015: ۳ مارس ۲۰۱۵; سوم مارس 2015
    february-15: ۱۵ فوریه; پانزدهم فوریه
    a-week-ahead: یک هفته دیگر; ۱ هفته بعد
    two-weeks-ahead: دو هفته دیگر; دو هفته بعد
    three-days-ago: سه روز پیش; ۳ روز پیش
    two-weeks-ago: دو هفته پیش
`,
  ka: `
    now: ახლა; ამჟამად
    today: დღეს
    yesterday: გუშინ
    tomorrow: ხვალ
    two-days-ahead: ზეგ
    two-days-back: გუშინწინ
    monday: ორშაბათი; ორშაბათს; ამ ორშაბათს
    friday: პარასკევი; პარასკევს
    sunday: კვირა; კვირას
    next-tuesday: შემდეგი სამშაბათი; მომავალ სამშაბათს; შემდეგ სამშაბათს
    last-thursday: გასულ ხუთშაბათს; წინა ხუთშაბათი
    tuesday-next-week: მომავალი კვირის სამშაბათი; შემდეგი კვირის სამშაბათს
    sunday-last-week: გასული კვირის კვირა
    march-1: 1 მარტი; პირველი მარტი; პირველ მარტს; 1 მარტს
    march-3-2015: 3 მარტი 2015; სამი მარტი 2015; 2015 წლის 3 მარტი
    february-15: 15 თებერვალი; 15 თებერვალს; თებერვლის 15
    august-8: 8 აგვისტო; 8 აგვისტოს; რვა აგვისტო
    october-31-1974: 31 ოქტომბერი 1974; 1974 წლის 31 ოქტომბერი; 31.10.1974
    monday-february-10: ორშაბათი, 10 თებერვალი; ორშაბათს 10 თებერვალს
    friday-july-18-2014: პარასკევი, 18 ივლისი 2014
    a-week-ahead: ერთ კვირაში; 1 კვირაში
    two-weeks-ahead: ორ კვირაში; 2 კვირაში
    three-days-ago: სამი დღის წინ; 3 დღის წინ
    two-weeks-ago: ორი კვირის წინ
    three-months-ago: სამი თვის წინ
    two-years-ahead: ორ წელიწადში; ორ წელში
    third-day-october: ოქტომბრის მესამე დღე
    last-day-october-2015: 2015 წლის ოქტომბრის ბოლო დღე
    last-monday-march: მარტის ბოლო ორშაბათი
    first-tuesday-october: ოქტომბრის პირველი სამშაბათი
`,
};
