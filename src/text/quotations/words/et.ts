/** Words of speech in Estonian. */
import type { SpeechWords } from "./speech-words.ts";

export const estonian: SpeechWords = {
  verbs: `ütles ütlesid ütleb ütlevad öelnud lausus lausub lausunud rääkis rääkisid räägib rääkinud teatas teatasid teatab
    teatavad teatanud kinnitas kinnitasid kinnitab kinnitavad lisas lisasid lisab märkis märkisid märgib märkinud rõhutas
    rõhutasid rõhutab toonitas selgitas selgitasid selgitab täpsustas täpsustab väitis väitsid väidab väidavad nentis
    nendib tõdes tõdeb sõnas usub usuvad uskus arvab arvavad arvas leiab leiavad leidis tunnistas tunnistab möönis eitas
    eitab lükkas_ümber hoiatas hoiatasid hoiatab lubas lubasid lubab ähvardas ähvardab meenutas meenutab kommenteeris
    kommenteerib kirjutas kirjutasid kirjutab vastas vastasid vastab küsis küsib palus paluvad palub kutsus_üles nõudis
    nõuab ettepaneku soovitas soovitab väljendas avaldas kokku_võttis kaebas kaebab kritiseeris kritiseerib süüdistas
    süüdistab tsiteeris tsiteerib teavitas informeeris tunnistusi vihjas oletas ennustas ennustab prognoosib loodab
    loodavad lootis kardab kartis kahtleb kahtles garanteeris põhjendas põhjendab paljastas kordas kordab vandus järeldas
    hindas hindab avalikustas kuulutas mainis mainib osutas osutab veenis veendunud viitas viitab kirjeldas resümeeris
    tänitas`,
  verbsBesideQuotes: `nimetas nimetab hüüdis hüüab karjus sosistas naljatas naeris naeratas ohkas jätkas jätkab alustas
    lõpetas katkestas kiitis kiidab tänas tänab õnnitles reageeris postitas jagas nõustus rõõmustas imestas`,
  nouns:
    "avaldus avalduses sõnad sõnadega sõnum teade teates pressiteade pressiteates kõne kõnes intervjuu intervjuus vastus küsimus kommentaar kommentaaris arvamus tsitaat postitus postituses kiri",
  accordingBefore: "vastavalt nagu_ütles nagu_märkis",
  accordingAfter: "sõnul väitel hinnangul arvates andmetel kinnitusel teatel sõnutsi meelest",
  that: "et kas kuidas",
  pronouns: { person: "ta tema", they: "nad nemad", speaker: "ma mina me meie" },
  roles: `president presidendi peaminister peaministri minister ministri ministrid välisminister asepresident sekretär
    esimees juht juhataja pressiesindaja pressisekretär kõneisik esindaja esindajad ametnik ametnikud saadik
    riigikogu_liige senaator suursaadik diplomaat kuberner linnapea vallavanem valitsus ministeerium amet politsei
    politseinik prokurör prokuratuur uurija kohus kohtunik advokaat jurist kindral kolonel ülem armee kaitsevägi sõdur
    ekspert eksperdid analüütik ökonomist politoloog sotsioloog ajaloolane teadlane teadlased professor arst arstid doktor
    õpetaja ajakirjanik korrespondent toimetaja kirjanik lavastaja režissöör näitleja laulja muusik kunstnik treener
    peatreener mängija jalgpallur sportlane meister kapten direktor tegevjuht asutaja omanik ettevõtja ettevõte firma pank
    organisatsioon ühing erakond partei uudisteagentuur ajaleht leht kanal raport aruanne uuring uurimus küsitlus allikas
    allikad tunnistaja pealtnägija elanik elanikud aktivist liider opositsioon kandidaat nõunik kantsler liidukantsler
    paavst piiskop kardinal preester ema isa vanemad abikaasa vend poeg sõber naaber tudeng reisija osaleja komisjon
    volinik nõukogu komitee ametiühing liit fond päästeamet kuningas prints ohver`,
  rolesOfWomen: "kuninganna printsess lauljatar näitlejanna ema naine õde tütar",
  titles: "härra proua preili dr prof sir lord",
  nameParticles: "de von van der al el bin da di",
  naming: `nn niinimetatud nimeline nimega nimetatud pealkirjaga hüüdnimega film filmi raamat romaan laul album sari
    lavastus ajaleht ajakiri kanal partei liikumine operatsioon projekt programm auhind võistlus klubi meeskond laev
    ettevõte ansambel hotell restoran festival kampaania sõna mõiste termin loosung`,
  negations: "ei pole mitte",
  determiners: "see need too üks mõned paljud teine teised mõlemad kõik iga kaks",
  relatives: "kes kelle mis kus",
  auxiliaries: `on oli olid oleks ka samuti veel eile täna hiljem varem siis nüüd taas hiljuti ise talle neile meile mulle
      ajakirjanikele err-ile bns-ile juba võib peab saab olla väga rohkem`,
  joins: "ja ning aga kuid või kui sest kuigi samas vaid",
  as: "nagu",
};
