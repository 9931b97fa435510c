/** Dates as people say them in Romance languages; see `meanings.ts` for the names of what they mean. */

export const ROMANCE: Readonly<Record<string, string>> = {
  it: `
    now: adesso; ora; in questo momento
    today: oggi; in giornata
    yesterday: ieri
    tomorrow: domani
    two-days-ahead: dopodomani; dopo domani
    two-days-back: l'altro ieri; avantieri; altroieri
    monday: lunedì; lun; lunedi; questo lunedì
    friday: venerdì; ven.
    sunday: domenica; dom
    next-tuesday: martedì prossimo; il prossimo martedì
    last-thursday: giovedì scorso; lo scorso giovedì; giovedì passato
    this-friday: questo venerdì
    tuesday-next-week: martedì della prossima settimana; martedì della settimana prossima
    sunday-last-week: domenica della settimana scorsa; domenica della scorsa settimana
    march-1: 1 marzo; primo marzo; il 1° marzo; il primo di marzo
    march-3-2015: 3 marzo 2015; il tre marzo 2015; 3/3/2015
    february-15: 15 febbraio; il 15 di febbraio; quindici febbraio
    august-8: 8 agosto; 8 ago
    october-31-1974: 31 ottobre 1974; 31/10/1974
    monday-february-10: lunedì 10 febbraio; lunedì, 10 feb.
    friday-july-18-2014: venerdì 18 luglio 2014; ven, 18 luglio 2014
    a-week-ahead: tra una settimana; fra 1 settimana; in una settimana
    two-weeks-ahead: tra due settimane; fra 2 settimane
    three-days-ago: tre giorni fa; 3 giorni fa
    two-weeks-ago: due settimane fa
    three-months-ago: tre mesi fa
    two-years-ahead: tra due anni; fra 2 anni
    third-day-october: terzo giorno di ottobre; il terzo giorno d'ottobre
    last-day-october-2015: ultimo giorno di ottobre 2015; l'ultimo giorno dell'ottobre 2015
    last-monday-march: ultimo lunedì di marzo
    first-tuesday-october: primo martedì di ottobre
    second-wednesday-october-2014: secondo mercoledì di ottobre 2014
    the-15th: il 15; il quindici
`,
  pt: `
    now: agora; neste momento; já
    today: hoje
    yesterday: ontem
    tomorrow: amanhã; amanha
    two-days-ahead: depois de amanhã
    two-days-back: anteontem; antes de ontem
    monday: segunda-feira; segunda; seg.; na segunda-feira
    friday: sexta-feira; sexta; sex.
    sunday: domingo; dom.
    next-tuesday: próxima terça-feira; terça que vem; na próxima terça
    last-thursday: quinta-feira passada; última quinta-feira
    tuesday-next-week: terça-feira da próxima semana; terça da semana que vem
    sunday-last-week: domingo da semana passada
    march-1: 1 de março; primeiro de março; um de março; 1º de março
    march-3-2015: 3 de março de 2015; três de março de 2015; 3/3/2015
    february-15: 15 de fevereiro; dia 15 de fevereiro; quinze de fevereiro
    august-8: 8 de agosto; oito de agosto
    october-31-1974: 31 de outubro de 1974; 31/10/1974
    monday-february-10: segunda, 10 de fevereiro; segunda-feira, 10 de fevereiro
    friday-july-18-2014: sexta-feira, 18 de julho de 2014; sex., 18 de jul. de 2014
    a-week-ahead: em uma semana; daqui a uma semana; dentro de 1 semana
    two-weeks-ahead: em duas semanas; daqui a 2 semanas
    three-days-ago: há três dias; três dias atrás; faz 3 dias
    two-weeks-ago: duas semanas atrás; há duas semanas
    three-months-ago: há três meses
    two-years-ahead: daqui a dois anos; em 2 anos
    third-day-october: terceiro dia de outubro
    last-day-october-2015: último dia de outubro de 2015
    last-monday-march: última segunda-feira de março
    first-tuesday-october: primeira terça-feira de outubro
    second-wednesday-october-2014: segunda quarta-feira de outubro de 2014
    the-15th: dia 15; no dia 15
`,
  ro: `
    now: acum; in acest moment; chiar acum
    today: azi; astăzi; astazi
    yesterday: ieri
    tomorrow: mâine; maine
    two-days-ahead: poimâine; poimaine
    two-days-back: alaltăieri; alaltaieri
    monday: luni; lun; lunea asta
    friday: vineri; vin.
    sunday: duminică; duminica
    next-tuesday: marțea viitoare; marți viitoare
    last-thursday: joia trecută; joi trecută
    this-friday: vinerea asta; vinerea aceasta
    tuesday-next-week: marți săptămâna viitoare; marți din săptămâna viitoare
    sunday-last-week: duminică săptămâna trecută
    march-1: 1 martie; întâi martie; pe 1 martie
    march-3-2015: 3 martie 2015; trei martie 2015; 3/3/2015
    february-15: 15 februarie; cincisprezece februarie; 15 feb
    august-8: 8 august; opt august; 8 aug.
    october-31-1974: 31 octombrie 1974; 31.10.1974
    monday-february-10: luni, 10 februarie; luni 10 feb
    friday-july-18-2014: vineri, 18 iulie 2014; vineri 18 iul 2014
    a-week-ahead: peste o săptămână; într-o săptămână; in 1 saptamana
    two-weeks-ahead: peste două săptămâni; în 2 săptămâni
    three-days-ago: acum trei zile; cu 3 zile în urmă; acum 3 zile
    two-weeks-ago: acum două săptămâni; cu două săptămâni în urmă
    three-months-ago: acum trei luni
    two-years-ahead: peste doi ani; în doi ani
    third-day-october: a treia zi din octombrie
    last-day-october-2015: ultima zi din octombrie 2015
    last-monday-march: ultima luni din martie
    first-tuesday-october: prima marți din octombrie
    second-wednesday-october-2014: a doua miercuri din octombrie 2014
    the-15th: pe 15; data de 15
`,
  ca: `
    now: ara; ara mateix; en aquest moment
    today: avui
    yesterday: ahir
    tomorrow: demà; dema
    two-days-ahead: demà passat; despús-demà
    two-days-back: abans-d'ahir; abans d'ahir
    monday: dilluns; dl.; aquest dilluns
    friday: divendres; dv.
    sunday: diumenge; dg.
    next-tuesday: el proper dimarts; dimarts vinent; dimarts que ve
    last-thursday: dijous passat; el dijous passat
    tuesday-next-week: dimarts de la setmana que ve; dimarts de la setmana vinent
    sunday-last-week: diumenge de la setmana passada
    monday-this-week: dilluns d'aquesta setmana
    march-1: 1 de març; primer de març; l'u de març; l'1 de març
    march-3-2015: 3 de març de 2015; el 3 de març del 2015; 3/3/2015
    february-15: 15 de febrer; el quinze de febrer
    august-8: 8 d'agost; el vuit d'agost
    october-31-1974: 31 d'octubre de 1974; 31/10/1974
    monday-february-10: dilluns 10 de febrer; dilluns, 10 febrer
    friday-july-18-2014: divendres, 18 de juliol de 2014
    a-week-ahead: d'aquí a una setmana; en una setmana
    two-weeks-ahead: d'aquí a dues setmanes; en 2 setmanes
    three-days-ago: fa tres dies; fa 3 dies
    two-weeks-ago: fa dues setmanes
    three-months-ago: fa tres mesos
    two-years-ahead: d'aquí a dos anys
    third-day-october: tercer dia d'octubre
    last-day-october-2015: últim dia d'octubre de 2015; l'últim dia d'octubre del 2015
    last-monday-march: últim dilluns de març
    first-tuesday-october: primer dimarts d'octubre
    second-wednesday-october-2014: segon dimecres d'octubre de 2014
    the-15th: el 15; el dia 15
`,
};
