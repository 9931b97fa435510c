/**
 * Languages so close that n-grams mix them up, told apart by their commonest words: function words first, then
 * names of months, days and countries and everyday nouns that the sibling spells or says differently.
 */

/** Groups of siblings by script; a word that several of them use stands in each list, so that it decides nothing between those. */
const SIBLINGS: readonly (readonly [script: string, words: Readonly<Record<string, string>>])[] = [
  [
    "Latn",
    {
      id: `bahwa karena bisa uang kantor polisi resmi berbeda perusahaan pemerintah mobil kota provinsi kabupaten
        kecamatan universitas tim pertandingan berbagai ingin mau yaitu saja sementara bagian jumat minggu senin
        maret juni juli agustus desember nomor listrik telepon bisnis saat film delapan informasi layanan setelah
        butuh membutuhkan desa harus usai kasus memiliki mengatakan nasional internasional kesehatan direktur
        proyek dokter persen miliar rupiah mantan eropa inggris jepang spanyol serikat kebijakan partai musik
        olahraga pemilu pria rencana pengadilan sedangkan bahkan koran setempat -itas`,
      ms: `bahawa kerana wang pejabat polis rasmi berbeza syarikat kereta bandar universiti pasukan perlawanan
        pelbagai hendak mahu iaitu sahaja manakala bahagian jumaat isnin ahad mac jun julai ogos disember nombor
        elektrik telefon perniagaan semasa filem lapan maklumat perkhidmatan ialah selepas daripada beliau
        mempunyai memerlukan sekiranya turut supaya kes berkata kebangsaan antarabangsa kesihatan pengarah projek
        doktor peratus bilion ringgit bekas eropah inggeris jepun sepanyol kerajaan timbalan pengerusi parti muzik
        sukan pilihanraya lelaki rancangan mahkamah malah ramai akhbar tempatan bagi bercakap`,
    },
  ],
  [
    "Latn",
    {
      nb: `av hva noe noen mer mye ble gjør sier nå etter uten mellom gjennom igjen opp ut inn hadde seg meg deg
        ikke jeg fra en være vært også bare hun sammen selv hvordan hver hvorfor de dem kommer flere blir hvem`,
      nn: `av kva noko nokon meir mykje vart blei gjer seier no etter utan mellom gjennom igjen opp ut inn hadde seg
        meg deg ikkje eg frå ein eit vere vore òg berre ho saman sjølv korleis kvar kvifor dei kjem fleire vert kven`,
      da: `af hvad noget nogen mere meget blev gør siger nu efter uden mellem gennem igen op ud ind havde sig mig
        dig ikke jeg fra en være været også bare hun sammen selv hvordan hver hvorfor de dem kommer flere bliver hvem`,
    },
  ],
  [
    "Latn",
    {
      hr: `s gdje prije djeca mjesto uvijek vrijeme riječ vidjeti nakon tjedan tjedna tisuća tisuće tko što povijest
        povijesti siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
        općenito europe europska europski uvjeti sustav sustava glazba glazbe kazalište nogometni također točno
        kruh vlak zrakoplov tijekom sveučilište sveučilišta znanost znanosti izvješće stoljeća stoljeće suradnja
        utjecaj ured tvrtka županija županije netko nitko tvrtke`,
      bs: `sa gdje prije djeca mjesto uvijek vrijeme riječ vidjeti nakon sedmica sedmice hiljada hiljade ko šta
        historija historije januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra
        evrope evropska evropski uslovi sistem sistema muzika muzike pozorište fudbalski također takođe tačno
        hljeb voz avion tokom univerzitet univerziteta nauka nauke vijeka vijek saradnja uticaj firma poslije
        općina općine bosne bosanski hercegovine sarajevo sarajevu neko niko kompanija kompanije`,
      sr: `sa gde pre deca dece mesto uvek vreme reč videti posle nedelja nedelje hiljada hiljade ko šta istorija
        istorije januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra
        evrope evropska evropski uslovi sistem sistema muzika muzike pozorište fudbalski takođe tačno
        hleb voz avion tokom univerzitet univerziteta nauka nauke veka vek saradnja uticaj firma
        opština opštine srbije srbija neko niko kompanija kompanije`,
    },
  ],
  [
    "Latn",
    {
      nl: `de een niet het is en van in zij hij je voor zijn door over uit ons kan worden wordt werd zal naar haar
        ook die dit wat te met als op was bij tot deze heeft hebben meer maar nog dan wij`,
      af: `die nie het is en van in hulle hy jy vir sy deur oor uit ons kan word sal na haar ook dit wat te met as op
        was by tot hierdie meer maar nog dan 'n sê gesê baie wees mense`,
    },
  ],
  [
    "Latn",
    {
      es: `y los las el la de en que con por una su también más pero hay fue esta este muy sin años dijo según hasta
        donde del al se no es como`,
      ca: `i els les el la de en que amb per una seva també més però hi és aquesta aquest molt sense anys va segons
        fins on del al dels van pel són es no com`,
      gl: `e os as o a de en que con por unha súa tamén máis pero hai foi esta este moi sen anos dixo segundo ata
        onde do ao se non é como`,
      pt: `e os as o a de em que com por uma sua também mais mas há foi esta este muito sem anos disse segundo até
        onde do ao se não é como`,
    },
  ],
  [
    "Latn",
    {
      cs: "jsou jsem byl také který která které ještě není při nebo podle proto jako již že ve kteří bude může se aby",
      sk: "sú som bol tiež ktorý ktorá ktoré ešte nie pri alebo podľa preto ako už že vo ktorí bude môže sa aby",
    },
  ],
  [
    "Cyrl",
    {
      bg: "на и да се за от в във с със са е ще който която които като че този тази това към при след по не няма беше -ият -ите -ата -ото",
      mk: "на и да се за од во со е ќе кој која кои како дека овој оваа ова кон при по не нема беше беа сè уште го ги -иот -ите -ата -ото",
      sr: "на и да се за од у са је су ће који која као овај ова ово према при по не нема није био била још га али -них -ног -ним -има",
    },
  ],
  [
    "Deva",
    {
      hi: "है हैं और के में की का को से ने पर था थे थी नहीं यह लिए एक गया",
      mr: "आहे आहेत आणि होते होता व या नाही मध्ये च्या त्या हे हा ही तर केले झाली झाले",
      ne: "छ छन् र गरेको थियो भएको पनि हो लागि मा ले गर्न भने भन्ने गरे एक यो",
    },
  ],
];

interface Markers {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const groups = SIBLINGS.map(([script, lists]) => ({
  script,
  siblings: new Map(Object.entries(lists).map(([language, list]) => [language, toMarkers(list)] as const)),
}));

function toMarkers(list: string): Markers {
  const entries = list.split(/\s+/);
  return {
    words: new Set(entries.filter((entry) => !entry.startsWith("-"))),
    endings: entries.filter((entry) => entry.startsWith("-")).map((entry) => entry.slice(1)),
  };
}

/** Lists hold endings too ("-itas"): they count for words that have so many letters before them. */
const MIN_STEM = 3;

const WORDS = /'n(?!\p{L})|[\p{L}\p{M}]+/gu;

/**
 * The sibling of `language` (or itself) whose words stand most often in the text. `known` are languages that the
 * n-grams know too: against those, one word more is not enough. Languages without siblings come back unchanged.
 */
export function nearestSibling(
  text: string,
  language: string,
  script: string,
  known: (language: string) => boolean,
): string {
  const siblings = groups.find((one) => one.script === script && one.siblings.has(language))?.siblings;
  if (!siblings) return language;
  const words = text.toLowerCase().replaceAll("’", "'").match(WORDS) ?? [];
  const own = hits(words, siblings.get(language));
  let best = { language, lead: 0 };
  for (const [sibling, markers] of siblings) {
    const lead = hits(words, markers) - own;
    if (lead > best.lead && lead > (known(sibling) ? 1 : 0)) best = { language: sibling, lead };
  }
  return best.language;
}

function hits(words: readonly string[], markers: Markers | undefined): number {
  return markers ? words.filter((word) => isHit(word, markers)).length : 0;
}

function isHit(word: string, markers: Markers): boolean {
  if (markers.words.has(word)) return true;
  return markers.endings.some((ending) => word.length >= ending.length + MIN_STEM && word.endsWith(ending));
}
