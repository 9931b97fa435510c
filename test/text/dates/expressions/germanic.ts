/** Dates as people say them in Germanic languages; see `meanings.ts` for the names of what they mean. */

export const GERMANIC: Readonly<Record<string, string>> = {
  nl: `
    now: nu; op dit moment
    today: vandaag
    yesterday: gisteren
    tomorrow: morgen
    two-days-ahead: overmorgen
    two-days-back: eergisteren
    monday: maandag; ma.; deze maandag
    friday: vrijdag; op vrijdag
    sunday: zondag; zo.
    next-tuesday: volgende dinsdag; aanstaande dinsdag; komende dinsdag
    last-thursday: afgelopen donderdag; vorige donderdag
    tuesday-next-week: dinsdag van volgende week; dinsdag volgende week
    sunday-last-week: zondag van vorige week; vorige week zondag
    march-1: 1 maart; eerste maart; de eerste maart; 1 mrt
    march-3-2015: 3 maart 2015; de derde maart 2015; 3-3-2015
    february-15: 15 februari; 15de februari; de vijftiende februari; 15e feb
    august-8: 8 augustus; 8 aug.
    october-31-1974: 31 oktober 1974; 31-10-1974
    monday-february-10: maandag 10 februari; ma 10 feb
    friday-july-18-2014: vrijdag 18 juli 2014; vr 18 juli 2014
    a-week-ahead: over een week; binnen 1 week; over 7 dagen
    two-weeks-ahead: over twee weken; over 2 weken; binnen veertien dagen
    three-days-ago: drie dagen geleden; 3 dagen terug
    two-weeks-ago: twee weken geleden
    three-months-ago: drie maanden geleden
    two-years-ahead: over twee jaar
    third-day-october: derde dag van oktober; de derde dag in oktober
    last-day-october-2015: laatste dag van oktober 2015
    last-monday-march: laatste maandag van maart
    first-tuesday-october: eerste dinsdag in oktober
    second-wednesday-october-2014: tweede woensdag van oktober 2014
    the-15th: de 15e; op de 15de
`,
  da: `
    now: nu; lige nu
    today: i dag
    yesterday: i går
    tomorrow: i morgen
    two-days-ahead: i overmorgen; overmorgen
    two-days-back: i forgårs
    monday: mandag; man.; på mandag
    friday: fredag; fre
    sunday: søndag
    next-tuesday: næste tirsdag; kommende tirsdag
    last-thursday: sidste torsdag; forrige torsdag
    tuesday-next-week: tirsdag i næste uge; tirsdag næste uge
    sunday-last-week: søndag i sidste uge
    march-1: 1. marts; første marts; den første marts; den 1. marts
    march-3-2015: 3. marts 2015; tredje marts 2015; 3/3/2015
    february-15: 15. februar; den 15. februar; femtende februar; 15 feb
    august-8: 8. august; 8 aug.
    october-31-1974: 31. oktober 1974; 31/10-1974; 31.10.1974
    monday-february-10: mandag den 10. februar; man 10 feb
    friday-july-18-2014: fredag 18. juli 2014; fre, 18. jul. 2014
    a-week-ahead: om en uge; om 1 uge
    two-weeks-ahead: om to uger; om 14 dage
    three-days-ago: for tre dage siden; 3 dage siden
    two-weeks-ago: for to uger siden
    three-months-ago: for tre måneder siden
    two-years-ahead: om to år
    third-day-october: tredje dag i oktober
    last-day-october-2015: sidste dag i oktober 2015
    last-monday-march: sidste mandag i marts
    first-tuesday-october: første tirsdag i oktober
    second-wednesday-october-2014: anden onsdag i oktober 2014
    the-15th: den 15.; d. 15.
`,
  sv: `
    now: nu; just nu
    today: i dag; idag
    yesterday: i går; igår
    tomorrow: i morgon; imorgon
    two-days-ahead: i övermorgon
    two-days-back: i förrgår
    monday: måndag; på måndag; mån
    friday: fredag; fre.
    sunday: söndag; på söndag
    next-tuesday: nästa tisdag; kommande tisdag
    last-thursday: i torsdags; förra torsdagen
    tuesday-next-week: tisdag nästa vecka; tisdagen i nästa vecka
    sunday-last-week: söndag förra veckan
    march-1: 1 mars; första mars; den första mars; den 1:a mars
    march-3-2015: 3 mars 2015; tredje mars 2015; den 3:e mars 2015
    february-15: 15 februari; den femtonde februari; 15:e februari
    august-8: 8 augusti; 8 aug
    october-31-1974: 31 oktober 1974; 31/10/1974
    monday-february-10: måndag 10 februari; måndagen den 10 februari
    friday-july-18-2014: fredag, 18 juli 2014; fre 18 juli 2014
    a-week-ahead: om en vecka; om 1 vecka
    two-weeks-ahead: om två veckor
    three-days-ago: för tre dagar sedan; 3 dagar sedan
    two-weeks-ago: två veckor sedan; för två veckor sen
    three-months-ago: för tre månader sedan
    two-years-ahead: om två år
    third-day-october: tredje dagen i oktober
    last-day-october-2015: sista dagen i oktober 2015
    last-monday-march: sista måndagen i mars
    first-tuesday-october: första tisdagen i oktober
    second-wednesday-october-2014: andra onsdagen i oktober 2014
    the-15th: den 15:e; den femtonde
`,
  nb: `
    now: nå; akkurat nå
    today: i dag; idag
    yesterday: i går; igår
    tomorrow: i morgen; imorgen
    two-days-ahead: i overmorgen; overimorgen
    two-days-back: i forgårs; forgårs
    monday: mandag; man.; på mandag
    friday: fredag; fre.
    sunday: søndag; på søndag
    next-tuesday: neste tirsdag; kommende tirsdag
    last-thursday: sist torsdag; forrige torsdag; siste torsdag
    tuesday-next-week: tirsdag i neste uke; tirsdag neste uke
    sunday-last-week: søndag i forrige uke; søndag sist uke
    march-1: 1. mars; første mars; den første mars
    march-3-2015: 3. mars 2015; tredje mars 2015; 3/3/2015
    february-15: 15. februar; femtende februar; den 15. februar; 15 feb
    august-8: 8. august; 8 aug
    october-31-1974: 31. oktober 1974; 31/10/1974; 31-10-74
    monday-february-10: mandag 10. februar; mandag, den 10 feb
    friday-july-18-2014: fredag 18. juli 2014; fre 18 juli 2014
    a-week-ahead: om en uke; om 1 uke
    two-weeks-ahead: om to uker
    three-days-ago: for tre dager siden; 3 dager siden
    two-weeks-ago: for to uker siden; to uker siden
    three-months-ago: for tre måneder siden
    two-years-ahead: om to år
    third-day-october: tredje dag i oktober
    last-day-october-2015: siste dag i oktober 2015
    last-monday-march: siste mandag i mars
    first-tuesday-october: første tirsdag i oktober
    second-wednesday-october-2014: andre onsdag i oktober 2014
    the-15th: den 15.; den femtende
`,
};
