/** Dates as people say them in Slavic languages; see `meanings.ts` for the names of what they mean. */

export const SLAVIC: Readonly<Record<string, string>> = {
  pl: `
    now: teraz; obecnie; w tej chwili
    today: dzisiaj; dziś
    yesterday: wczoraj
    tomorrow: jutro
    two-days-ahead: pojutrze
    two-days-back: przedwczoraj
    monday: poniedziałek; w poniedziałek; pon.; ten poniedziałek
    friday: piątek; w piątek; pt.
    sunday: niedziela; w niedzielę; niedz.
    next-tuesday: następny wtorek; w przyszły wtorek; najbliższy wtorek
    last-thursday: zeszły czwartek; w zeszły czwartek; ostatni czwartek
    this-friday: w ten piątek; ten piątek
    tuesday-next-week: wtorek w przyszłym tygodniu; wtorek przyszłego tygodnia
    sunday-last-week: niedziela w zeszłym tygodniu; niedziela zeszłego tygodnia
    march-1: 1 marca; pierwszy marca; pierwszego marca; 1-szy marca
    march-3-2015: 3 marca 2015; trzeciego marca 2015; 3 marca 2015 r.
    february-15: 15 lutego; piętnasty lutego; piętnastego lutego; 15 luty
    august-8: 8 sierpnia; ósmego sierpnia; 8 sie
    october-31-1974: 31 października 1974; trzydziesty pierwszy października 1974; 31.10.1974
    monday-february-10: poniedziałek, 10 lutego; poniedziałek 10 lutego
    friday-july-18-2014: piątek, 18 lipca 2014; pt, 18 lipca 2014
    a-week-ahead: za tydzień; za 1 tydzień; za jeden tydzień
    two-weeks-ahead: za dwa tygodnie; za 2 tygodnie
    three-days-ago: trzy dni temu; 3 dni temu
    two-weeks-ago: dwa tygodnie temu
    three-months-ago: trzy miesiące temu
    two-years-ahead: za dwa lata
    third-day-october: trzeci dzień października
    last-day-october-2015: ostatni dzień października 2015
    last-monday-march: ostatni poniedziałek marca; ostatni poniedziałek w marcu
    first-tuesday-october: pierwszy wtorek października; pierwszy wtorek w październiku
    second-wednesday-october-2014: druga środa października 2014; druga środa w październiku 2014
    the-15th: piętnastego; 15-go; 15tego
`,
  cs: `
    now: teď; nyní; právě teď
    today: dnes; dneska
    yesterday: včera
    tomorrow: zítra
    two-days-ahead: pozítří
    two-days-back: předevčírem
    monday: pondělí; v pondělí; po
    friday: pátek; v pátek
    sunday: neděle; v neděli
    next-tuesday: příští úterý; v příští úterý
    last-thursday: minulý čtvrtek
    this-friday: tento pátek
    tuesday-next-week: úterý příští týden; v úterý příští týden
    sunday-last-week: neděle minulý týden; v neděli minulého týdne
    march-1: 1. března; prvního března; první březen
    march-3-2015: 3. března 2015; třetího března 2015; 3.3.2015
    february-15: 15. února; patnáctého února; 15. 2.
    august-8: 8. srpna; osmého srpna
    october-31-1974: 31. října 1974; 31.10.1974
    monday-february-10: pondělí 10. února; v pondělí 10. února
    friday-july-18-2014: pátek 18. července 2014; pá 18. července 2014
    a-week-ahead: za týden; za 1 týden
    two-weeks-ahead: za dva týdny; za 2 týdny
    three-days-ago: před třemi dny; před 3 dny
    two-weeks-ago: před dvěma týdny
    three-months-ago: před třemi měsíci
    two-years-ahead: za dva roky
    third-day-october: třetí den v říjnu
    last-day-october-2015: poslední den října 2015
    last-monday-march: poslední pondělí v březnu
    first-tuesday-october: první úterý v říjnu
    second-wednesday-october-2014: druhá středa v říjnu 2014
`,
  uk: `
    now: зараз; тепер; в даний момент
    today: сьогодні
    yesterday: вчора; учора
    tomorrow: завтра
    two-days-ahead: післязавтра
    two-days-back: позавчора
    monday: понеділок; в понеділок; пн.; цей понеділок
    friday: п'ятниця; у п'ятницю; пт
    sunday: неділя; в неділю; нд
    next-tuesday: наступний вівторок; наступного вівторка; у наступний вівторок
    last-thursday: минулий четвер; минулого четверга; в минулий четвер
    this-friday: цієї п'ятниці; у цю п'ятницю
    tuesday-next-week: вівторок наступного тижня; вівторок на наступному тижні
    sunday-last-week: неділя минулого тижня; неділя на минулому тижні
    march-1: 1 березня; перше березня; першого березня; 1-е березня
    march-3-2015: 3 березня 2015; третє березня 2015; 3 березня 2015 року
    february-15: 15 лютого; п'ятнадцяте лютого; п'ятнадцятого лютого; 15-го лютого
    august-8: 8 серпня; восьме серпня; 8 серп
    october-31-1974: 31 жовтня 1974; тридцять перше жовтня 1974; 31.10.1974
    monday-february-10: понеділок, 10 лютого; в понеділок 10 лютого
    friday-july-18-2014: п'ятниця, 18 липня 2014; пт, 18 липня 2014
    a-week-ahead: через тиждень; за тиждень; через 1 тиждень
    two-weeks-ahead: через два тижні; через 2 тижні
    three-days-ago: три дні тому; 3 дні тому
    two-weeks-ago: два тижні тому
    three-months-ago: три місяці тому
    two-years-ahead: через два роки
    third-day-october: третій день жовтня
    last-day-october-2015: останній день жовтня 2015
    last-monday-march: останній понеділок березня
    first-tuesday-october: перший вівторок жовтня
    second-wednesday-october-2014: друга середа жовтня 2014
    the-15th: п'ятнадцяте; 15-го числа
`,
  hr: `
    now: sad; sada; upravo sada; ovaj trenutak
    today: danas
    yesterday: jučer; jucer
    tomorrow: sutra
    two-days-ahead: prekosutra
    two-days-back: prekjučer
    monday: ponedjeljak; u ponedjeljak; pon.; ovaj ponedjeljak
    friday: petak; u petak; pet.
    sunday: nedjelja; u nedjelju; ned.
    next-tuesday: sljedeći utorak; sljedećeg utorka; idući utorak
    last-thursday: prošli četvrtak; prošlog četvrtka
    this-friday: ovaj petak; ovog petka
    tuesday-next-week: utorak sljedeći tjedan; utorak sljedećeg tjedna
    sunday-last-week: nedjelja prošlog tjedna; nedjelja prošli tjedan
    march-1: 1. ožujka; prvi ožujka; prvog ožujka; 1. ožujak
    march-3-2015: 3. ožujka 2015.; treći ožujka 2015; 3.3.2015.
    february-15: 15. veljače; petnaesti veljače; 15. velj.
    august-8: 8. kolovoza; osmi kolovoza; 8 kol
    october-31-1974: 31. listopada 1974.; 31.10.1974
    monday-february-10: ponedjeljak, 10. veljače; u ponedjeljak 10. veljače
    friday-july-18-2014: petak, 18. srpnja 2014.; pet, 18. srp 2014
    a-week-ahead: za tjedan; za jedan tjedan; za 1 tjedan; za tjedan dana
    two-weeks-ahead: za dva tjedna; za 2 tjedna
    three-days-ago: prije tri dana; prije 3 dana
    two-weeks-ago: prije dva tjedna
    three-months-ago: prije tri mjeseca
    two-years-ahead: za dvije godine
    third-day-october: treći dan u listopadu; treći dan listopada
    last-day-october-2015: posljednji dan u listopadu 2015; zadnji dan listopada 2015
    last-monday-march: posljednji ponedjeljak u ožujku; zadnji ponedjeljak ožujka
    first-tuesday-october: prvi utorak u listopadu
    second-wednesday-october-2014: druga srijeda u listopadu 2014
    the-15th: petnaesti; petnaestog
`,
  sk: `
    now: teraz; práve teraz
    today: dnes
    yesterday: včera
    tomorrow: zajtra
    two-days-ahead: pozajtra
    two-days-back: predvčerom
    monday: pondelok; v pondelok
    friday: piatok; v piatok
    sunday: nedeľa; v nedeľu
    next-tuesday: budúci utorok; v budúci utorok
    last-thursday: minulý štvrtok
    tuesday-next-week: utorok budúci týždeň; v utorok budúceho týždňa
    march-1: 1. marca; prvého marca
    march-3-2015: 3. marca 2015; tretieho marca 2015
    february-15: 15. februára; pätnásteho februára
    august-8: 8. augusta
    october-31-1974: 31. októbra 1974; 31.10.1974
    monday-february-10: pondelok 10. februára
    friday-july-18-2014: piatok 18. júla 2014
    a-week-ahead: o týždeň; o 1 týždeň
    two-weeks-ahead: o dva týždne; o 2 týždne
    three-days-ago: pred tromi dňami; pred 3 dňami
    two-weeks-ago: pred dvoma týždňami
    last-monday-march: posledný pondelok v marci
    first-tuesday-october: prvý utorok v októbri
`,
  sl: `
    now: zdaj
    today: danes
    yesterday: včeraj
    tomorrow: jutri
    two-days-ahead: pojutrišnjem
    two-days-back: predvčerajšnjim
    monday: ponedeljek; v ponedeljek
    friday: petek; v petek
    sunday: nedelja; v nedeljo
    next-tuesday: naslednji torek; prihodnji torek
    last-thursday: prejšnji četrtek; pretekli četrtek
    march-1: 1. marca; prvega marca
    march-3-2015: 3. marca 2015
    february-15: 15. februarja; 15. februar
    august-8: 8. avgusta
    october-31-1974: 31. oktobra 1974
    monday-february-10: ponedeljek, 10. februarja
    friday-july-18-2014: petek, 18. julija 2014
    a-week-ahead: čez en teden; čez teden dni
    two-weeks-ahead: čez dva tedna
    three-days-ago: pred tremi dnevi; pred 3 dnevi
    two-weeks-ago: pred dvema tednoma
`,
};
