/** Words of speech in Malay: those of Indonesian with what only Malay news uses. */
import { indonesian } from "./id.ts";
import type { SpeechWords } from "./speech-words.ts";

export const malay: SpeechWords = {
  ...indonesian,
  verbs: `${indonesian.verbs} berhujah mempertikaikan mengulas menjelaskannya memaklumkan dimaklumkan memberitahunya
    menjelas menegas menambah mengesahkan disahkan menafikan dinafikan menggesa digesa menyifatkan disifatkan mendakwa
    didakwa menyelar menyuarakannya menasihati menasihatkan mencadangkan dicadangkan menjangka dijangka menyeru diseru
    memetik dipetik membidas mendedahkan didedahkan mempertahankan berpandangan mengulangi merayu melahirkan meluahkan
    berikrar menzahirkan`,
  accordingBefore: `${indonesian.accordingBefore} memetik dipetik_daripada seperti_dilaporkan mengikut`,
  that: "bahawa bahwa bahawasanya agar supaya sama_ada",
  pronouns: { person: "ia dia beliau baginda", they: "mereka", speaker: "saya aku kami kita" },
  roles: `${indonesian.roles} timbalan_perdana_menteri timbalan_menteri timbalan timbalan_presiden menteri_besar
    ketua_menteri jurucakap ketua_pengarah pengarah pengerusi pegawai_pengarah peguam peguam_negara mahkamah_tinggi
    kerajaan jabatan polis ketua_polis tentera bomba hospital doktor pensyarah penganalisis pakar_ekonomi penyelidik
    syarikat parti akhbar agensi laporan_polis penduduk_kampung mangsa jurulatih penjaga_gol wartawan_sukan sultan
    ahli_parlimen wakil_rakyat kesatuan pertubuhan persatuan`,
  titles: "en pn encik puan cik tuan datuk dato datin tan_sri tun dr prof haji hajah ustaz ustazah sir seri",
  naming: `${indonesian.naming} dinamakan digelar bergelar pasukan kumpulan pertandingan projek anugerah`,
  negations: "tidak tak bukan belum jangan",
  determiners: `para seorang sang si sebuah beberapa banyak semua seluruh setiap salah_seorang kedua-dua dua sejumlah`,
  verbsWithoutThat:
    "mengatakan menyatakan berkata menyebut mengaku menegaskan menambah percaya yakin mendakwa",
  auxiliaries: `${indonesian.auxiliaries} ialah boleh semula`,
  prepositions: `${indonesian.prepositions} daripada sehingga selepas semasa`,
  joins: `${indonesian.joins} manakala apabila kerana`,
};
