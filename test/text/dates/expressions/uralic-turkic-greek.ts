/** Dates as people say them in Hungarian, Finnish, Turkish and Greek; see `meanings.ts` for the names of what they mean. */

export const URALIC_TURKIC_GREEK: Readonly<Record<string, string>> = {
  hu: `
    now: most; jelenleg
    today: ma; mai nap
    yesterday: tegnap
    tomorrow: holnap
    two-days-ahead: holnapután
    two-days-back: tegnapelőtt
    monday: hétfő; hétfőn; ezen a hétfőn
    friday: péntek; pénteken
    sunday: vasárnap
    next-tuesday: jövő kedd; következő kedd; következő kedden
    last-thursday: múlt csütörtök; előző csütörtökön
    this-friday: ezen a pénteken; ez a péntek
    tuesday-next-week: jövő hét kedd; jövő heti kedd; jövő hét kedden
    sunday-last-week: múlt hét vasárnap; múlt heti vasárnap
    march-1: március 1.; március elseje; március elsején; márc. 1
    march-3-2015: 2015. március 3.; 2015 március harmadika; 2015.03.03.
    february-15: február 15.; február 15-én; február tizenötödike
    august-8: augusztus 8.; aug 8; augusztus 8-án
    october-31-1974: 1974. október 31.; 1974.10.31.
    monday-february-10: február 10., hétfő; hétfő, február 10
    friday-july-18-2014: 2014. július 18., péntek; péntek, 2014. július 18.
    a-week-ahead: egy hét múlva; 1 hét múlva
    two-weeks-ahead: két hét múlva; 2 hét múlva
    three-days-ago: három napja; 3 nappal ezelőtt; három nappal ezelőtt
    two-weeks-ago: két héttel ezelőtt; két hete
    three-months-ago: három hónappal ezelőtt
    two-years-ahead: két év múlva
    third-day-october: október harmadik napja
    last-day-october-2015: 2015 október utolsó napja
    last-monday-march: március utolsó hétfője
    first-tuesday-october: október első keddje
    the-15th: 15-én; tizenötödikén
`,
  fi: `
    now: nyt; juuri nyt
    today: tänään
    yesterday: eilen
    tomorrow: huomenna
    two-days-ahead: ylihuomenna
    two-days-back: toissapäivänä
    monday: maanantai; maanantaina
    friday: perjantai; perjantaina; pe
    sunday: sunnuntai; sunnuntaina
    next-tuesday: ensi tiistaina; tulevana tiistaina
    last-thursday: viime torstaina
    tuesday-next-week: ensi viikon tiistaina; tiistaina ensi viikolla
    sunday-last-week: viime viikon sunnuntaina
    march-1: 1. maaliskuuta; maaliskuun 1. päivä; maaliskuun ensimmäinen
    march-3-2015: 3. maaliskuuta 2015; 3.3.2015
    february-15: 15. helmikuuta; helmikuun 15. päivänä; helmikuun viidestoista
    august-8: 8. elokuuta
    october-31-1974: 31. lokakuuta 1974; 31.10.1974
    monday-february-10: maanantaina 10. helmikuuta; ma 10. helmikuuta
    friday-july-18-2014: perjantai 18. heinäkuuta 2014
    a-week-ahead: viikon kuluttua; viikon päästä; 1 viikon päästä
    two-weeks-ahead: kahden viikon kuluttua; kahden viikon päästä
    three-days-ago: kolme päivää sitten; 3 päivää sitten
    two-weeks-ago: kaksi viikkoa sitten
    three-months-ago: kolme kuukautta sitten
    two-years-ahead: kahden vuoden kuluttua
    last-monday-march: maaliskuun viimeinen maanantai
    first-tuesday-october: lokakuun ensimmäinen tiistai
`,
  tr: `
    now: şimdi; şu an; hemen şimdi
    today: bugün; bu gün
    yesterday: dün
    tomorrow: yarın
    two-days-ahead: öbür gün; yarından sonraki gün; ertesi gün
    two-days-back: evvelsi gün; dünden önceki gün
    monday: pazartesi; pzt; bu pazartesi; pazartesi günü
    friday: cuma; cuma günü; bu cuma
    sunday: pazar; pazar günü
    next-tuesday: gelecek salı; önümüzdeki salı; önümüzdeki salı günü
    last-thursday: geçen perşembe; geçen perşembe günü
    tuesday-next-week: gelecek hafta salı; gelecek haftanın salısı; haftaya salı
    sunday-last-week: geçen hafta pazar; geçen haftanın pazarı
    monday-this-week: bu haftanın pazartesisi
    march-1: 1 mart; mart 1; mart'ın biri; bir mart
    march-3-2015: 3 mart 2015; üç mart 2015; 3.3.2015
    february-15: 15 şubat; şubat 15; 15 şubat'ta; şubatın 15'i
    august-8: 8 ağustos; sekiz ağustos; 8 ağu
    october-31-1974: 31 ekim 1974; 31.10.1974
    monday-february-10: 10 şubat pazartesi; pazartesi, 10 şubat
    friday-july-18-2014: 18 temmuz 2014 cuma; cuma, 18 temmuz 2014
    a-week-ahead: bir hafta sonra; 1 hafta içinde; bir hafta içinde
    two-weeks-ahead: iki hafta sonra; 2 hafta içinde
    three-days-ago: üç gün önce; 3 gün evvel
    two-weeks-ago: iki hafta önce
    three-months-ago: üç ay önce
    two-years-ahead: iki yıl sonra; iki sene sonra
    third-day-october: ekimin üçüncü günü; ekim ayının üçüncü günü
    last-day-october-2015: ekim 2015'in son günü
    last-monday-march: martın son pazartesisi; mart ayının son pazartesisi
    first-tuesday-october: ekimin ilk salısı; ekimin birinci salısı
    the-15th: ayın 15'i; ayın on beşi
`,
  el: `
    now: τώρα; αυτή τη στιγμή
    today: σήμερα
    yesterday: χθες; χτες; εχθές
    tomorrow: αύριο
    two-days-ahead: μεθαύριο
    two-days-back: προχθές; προχτές
    monday: Δευτέρα; τη Δευτέρα; Δευ
    friday: Παρασκευή; την Παρασκευή; Παρ.
    sunday: Κυριακή; την Κυριακή
    next-tuesday: την επόμενη Τρίτη; επόμενη Τρίτη; την ερχόμενη Τρίτη
    last-thursday: την προηγούμενη Πέμπτη; την περασμένη Πέμπτη; περασμένη Πέμπτη
    this-friday: αυτή την Παρασκευή
    tuesday-next-week: Τρίτη της επόμενης εβδομάδας; την Τρίτη της άλλης εβδομάδας
    sunday-last-week: Κυριακή της προηγούμενης εβδομάδας; την Κυριακή της περασμένης εβδομάδας
    march-1: 1 Μαρτίου; πρώτη Μαρτίου; 1η Μαρτίου; η πρώτη του Μάρτη
    march-3-2015: 3 Μαρτίου 2015; τρεις Μαρτίου 2015; 3/3/2015
    february-15: 15 Φεβρουαρίου; δεκαπέντε Φεβρουαρίου; στις 15 Φεβρουαρίου
    august-8: 8 Αυγούστου; οχτώ Αυγούστου; 8 Αυγ
    october-31-1974: 31 Οκτωβρίου 1974; 31/10/1974
    monday-february-10: Δευτέρα, 10 Φεβρουαρίου; Δευτέρα 10 Φεβ
    friday-july-18-2014: Παρασκευή, 18 Ιουλίου 2014; Παρ 18 Ιουλίου 2014
    a-week-ahead: σε μια εβδομάδα; σε μία εβδομάδα; σε 1 εβδομάδα; μετά από μία εβδομάδα
    two-weeks-ahead: σε δύο εβδομάδες; σε 2 βδομάδες
    three-days-ago: πριν από τρεις μέρες; πριν 3 μέρες; 3 ημέρες πριν
    two-weeks-ago: πριν από δύο εβδομάδες; δύο εβδομάδες πριν
    three-months-ago: πριν από τρεις μήνες; πριν τρεις μήνες
    two-years-ahead: σε δύο χρόνια; μετά από 2 χρόνια
    third-day-october: η τρίτη μέρα του Οκτωβρίου; τρίτη ημέρα του Οκτωβρίου
    last-day-october-2015: τελευταία μέρα του Οκτωβρίου 2015
    last-monday-march: τελευταία Δευτέρα του Μαρτίου
    first-tuesday-october: πρώτη Τρίτη του Οκτωβρίου
    second-wednesday-october-2014: δεύτερη Τετάρτη του Οκτωβρίου 2014
    the-15th: στις 15
`,
};
