/** Words of speech in Swahili. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Stems of reporting verbs; subject and tense stand before them: "alisema", "wamesema", "anasema". */
const STEMS = `sema eleza ongeza sisitiza tangaza dai kiri kubali kanusha thibitisha onya ahidi tishia kumbusha andika
  jibu uliza omba taka pendekeza shauri lalamika kosoa laumu shutumu nukuu ripoti arifu fahamisha shuhudia amini fikiri
  tarajia hofia hitimisha fafanua bainisha dokeza tahadharisha kariri apa fichua simulia`;
const PREFIXES = "ali ame ana wali wame wana ili ime ina aka";

export const swahili: SpeechWords = {
  verbs: `${withEndings(PREFIXES, STEMS)} akisema akiongeza akisisitiza wakisema akidai kusema imeelezwa`,
  verbsBesideQuotes:
    "aliita wameita alipiga_kelele alinong'ona alitania alicheka alitabasamu aliendelea akaendelea alianza alimaliza alisifu alishukuru alipongeza",
  nouns: "taarifa kauli maneno ujumbe hotuba mahojiano jibu swali maoni nukuu barua",
  accordingBefore: "kwa_mujibu_wa kulingana_na kwa_maneno_ya kama_alivyosema",
  that: "kwamba kuwa iwapo",
  pronouns: { person: "yeye", they: "wao", speaker: "mimi sisi" },
  roles: `rais makamu_wa_rais waziri waziri_mkuu naibu_waziri mawaziri katibu katibu_mkuu msemaji mwakilishi afisa maafisa
    mbunge wabunge seneta balozi mwanadiplomasia gavana meya serikali wizara idara polisi kamanda mwendesha_mashtaka
    mpelelezi mahakama jaji hakimu wakili mwanasheria jenerali kanali jeshi askari mtaalamu wataalamu mchambuzi mchumi
    mwanahistoria mwanasayansi wanasayansi mtafiti watafiti profesa daktari madaktari mwalimu mwandishi mwanahabari
    mhariri mwongozaji mwigizaji mwimbaji msanii kocha mchezaji nahodha bingwa mkurugenzi mwanzilishi mmiliki meneja
    mfanyabiashara kampuni benki shirika chama muungano gazeti redio ripoti utafiti chanzo shahidi mashahidi mkazi wakazi
    mwanaharakati kiongozi viongozi mwenyekiti upinzani mgombea mshauri papa askofu kasisi mama baba mume kaka rafiki
    jirani mwanafunzi abiria mshiriki tume kamishna baraza kamati`,
  rolesOfWomen: "malkia mama mke dada binti",
  titles: "bwana bi bibi mheshimiwa dkt profesa mchungaji sheikh",
  nameParticles: "bin binti al el wa",
  naming:
    "kinachoitwa anayeitwa linaloitwa iitwayo liitwalo jina filamu kitabu riwaya wimbo albamu gazeti jarida chama harakati operesheni mradi mpango tuzo klabu timu meli kampuni kundi hoteli tamasha kampeni neno kaulimbiu",
  negations: "si hapana",
  prepositions: "kwa katika na kutoka hadi baada_ya kabla_ya kuhusu dhidi_ya bila",
  linking: "wa ya la cha za vya",
  relatives: "ambaye ambao ambayo",
  auxiliaries: "pia jana leo baadaye awali sasa tena hivi_karibuni waandishi_wa_habari waandishi hata_hivyo",
  joins: " lakini au kama wakati ingawa ila bali",
  as: "kama",
};
