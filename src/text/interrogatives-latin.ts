/** Words that ask in the other languages of Latin script: Slavic, Finnic, Turkish and Austronesian ones, Vietnamese. */
import type { Interrogatives } from "./interrogatives.ts";

export const OTHER_LATIN: readonly Interrogatives[] = [
  {
    language: "pl",
    sure: "czy ilu dlaczego czyj czyja",
    asks: "kto kogo komu gdzie dokąd skąd kiedy czemu ile który która które którzy którego której których którym",
    exclaims: "jaki jaka jakie jakich jakim",
    clauses: "co jak jaki jaka jakie",
    verbs:
      "się jest są był była było były będzie stało robi zrobił zrobiła powiedział powiedziała oznacza znaczy nazywa może",
    prepositions: "w we z ze na do od o po przez dla za przed pod u",
    leads: "powiedz_mi wiesz wie_ktoś czy_ktoś_wie",
  },
  {
    language: "cs, sk",
    asks: `kdo koho kdy kedy kde odkud odkiaľ proč prečo kolik koľko který která které ktorý ktorá ktoré kterém kterého
      ktorom kto čí`,
    exclaims: "jaký jaká jaké jakou jakým aký aká aké",
    clauses: "co čo jak ako jaký jaká jaké",
    verbs: "je jsou byl byla bylo byly bude budou se sa má mají sú bol bola bolo stalo znamená může",
    prepositions: "v ve z ze na do od o po pro za před u s se k ke",
  },
  {
    language: "hr, sr, bs",
    sure: "da_li je_li jel su_li hoće_li može_li ima_li jesu_li zašto",
    asks: "tko kome gdje gde koliko koji koja koje kojem kojoj kojih čiji",
    clauses: "ko što šta kad kada kako",
    verbs: "je su će se bi bio bila bilo znači radi",
    prepositions: "u na o od do za s sa iz po pri",
  },
  {
    language: "fi",
    asks: `kuka ketkä kenen ketä kenelle mikä mitkä mitä minkä missä mistä mihin milloin miksi miten montako paljonko
      kuinka_monta kuinka_paljon kuinka_kauan minä_vuonna onko oliko ovatko olivatko voiko saako`,
    endings: /.{3}kö(?:hän|s)?$/u,
  },
  {
    // Names end in -ko in other languages that write ä; before the Finnish ending stands a vowel or t.
    language: "fi",
    letters: /[äö]/u,
    endings: /.{2}[aeiouyt]ko$/u,
  },
  {
    language: "hu",
    letters: /[áéíóúőű]/u,
    asks: `kik kit kinek kivel mikor hol hová hova honnan miért hogyan mennyi hány hányan melyik melyek mióta meddig
      mekkora mit`,
    exclaims: "milyen",
    clauses: "ki mi milyen",
    verbs: "volt lesz lett fog az a van nyert nyerte történt vezeti kapta",
    inside: "volt-e van-e lesz-e lett-e igaz-e",
    silences: "hogy",
  },
  {
    language: "tr",
    asks: "ne_zaman nerede nereye nereden niçin nasıl hangi kaç",
    final: "mı mü mıdır müdür mıydı müydü mıyım müyüm mısın müsün mısınız müsünüz mıyız müyüz",
  },
  {
    language: "tr",
    letters: /[ğşı]/u,
    asks: "kim kimin neden niye",
    final: "mi mu midir mudur miydi muydu misin musun misiniz musunuz miyiz muyuz",
    inside: "kim nerede nereye niçin hangi",
    silences: "jong ki göre",
  },
  {
    language: "id, ms",
    sure: "apakah adakah siapakah kapankah bagaimanakah berapakah bilakah manakah mengapa kenapa",
    asks: `siapa kapan bagaimana berapa dimana dimanakah di_mana ke_mana dari_mana apa_yang apa_itu apa_nama
      apa_penyebab apa_saja apa_sebab`,
    bars: "pun",
    final: "kapan siapa dimana di_mana berapa mengapa",
    prepositions: "pada di dengan untuk oleh dari sejak ke dalam",
  },
  {
    // "Ă" is Romanian too.
    language: "vi",
    letters: /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u,
    asks: "ai khi_nào bao_giờ tại_sao vì_sao bao_nhiêu làm_sao làm_thế_nào ở_đâu điều_gì cái_gì có_phải liệu",
    final: "là_gì là_ai ở_đâu khi_nào bao_nhiêu thế_nào tại_sao phải_không đúng_không được_không",
    frames: "có_không đã_chưa có_chưa",
    silences: "liệu hay xem rõ biết việc",
  },
];
