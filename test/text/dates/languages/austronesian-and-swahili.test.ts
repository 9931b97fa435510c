/** Dates as Indonesian, Malay, Filipino and Swahili news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Indonesian", () => {
  it.each([
    ["Jembatan itu ditutup pada 14 April 2023.", "14 April 2023 = 2023-04-14"],
    ["Museum dibuka lagi pada 9/9/2021.", "9/9/2021 = 2021-09-09"],
    ["Tim penyelamat tiba di desa pada 30 Oktober.", "30 Oktober = 2024-10-30"],
    ["Para menteri akan bertemu pada 12 Desember di Oslo.", "12 Desember = 2024-12-12"],
    ["Pemogokan di pelabuhan dimulai Senin (4/11).", "Senin (4/11) = 2024-11-04"],
    ["Buruh berhenti bekerja Jumat lalu.", "Jumat lalu = 2024-11-01"],
    ["Parlemen akan memilih Selasa depan.", "Selasa depan = 2024-11-12"],
    ["Wali kota mundur kemarin.", "kemarin = 2024-11-05"],
    ["Tambang akan ditutup besok.", "besok = 2024-11-07"],
    ["Bendungan jebol kemarin lusa.", "kemarin lusa = 2024-11-04"],
    ["Hari ini empat pelaut diselamatkan.", "Hari ini = 2024-11-06"],
    ["Minggu lalu salju menutup celah gunung.", "Minggu lalu = 2024-10-28..2024-11-03 week"],
    ["Pabrik akan merekrut bulan depan.", "bulan depan = 2024-12"],
    ["Ekspor naik dua kali lipat tahun lalu.", "tahun lalu = 2023"],
    ["Pembangkit akan dibuka tahun depan.", "tahun depan = 2025"],
    ["Toko roti terbakar lima hari lalu.", "lima hari lalu = 2024-11-01"],
    ["Kapsul akan mendarat tiga hari lagi.", "tiga hari lagi = 2024-11-09"],
    ["Desa itu didirikan 40 tahun lalu.", "40 tahun lalu = 1984"],
    ["Pameran berlangsung 10-14 Juni 2023.", "10-14 Juni 2023 = 2023-06-10..2023-06-14"],
    ["Ia menjadi menteri dari 2009 hingga 2013.", "2009 hingga 2013 = 2009..2013"],
    ["Perbatasan ditutup pada Agustus 2020.", "Agustus 2020 = 2020-08"],
    ["Laba naik pada kuartal kedua 2023.", "kuartal kedua 2023 = 2023-04..2023-06 quarter"],
    ["Tambang ditutup pada tahun 1980-an.", "1980-an = 1980..1989 decade"],
    [
      "Gempa terjadi pada 2 Maret 2023. Tiga hari kemudian terowongan runtuh.",
      "2 Maret 2023 = 2023-03-02",
      "Tiga hari kemudian = 2023-03-05",
    ],
    ["Perundingan dilanjutkan Kamis, 31 Oktober.", "Kamis, 31 Oktober = 2024-10-31"],
    ["Bank itu bangkrut akhir September.", "akhir September = 2024-09"],
    [
      "Pabrik itu terbakar pada 1931. Tahun berikutnya dibangun lagi.",
      "1931 = 1931",
      "Tahun berikutnya = 1932",
    ],
    ["Tiga bulan lalu tambang itu kebanjiran.", "Tiga bulan lalu = 2024-08"],
    ["Sejak Senin, lalu lintas dilarang.", "Senin = 2024-11-04"],
    ["Kota itu ingin netral pada 2030.", "2030 = 2030"],
    [
      "Menteri (61) mengatakan pada Selasa bahwa perjanjian 3 Juni 2019 akan berakhir pada 1 Januari.",
      "Selasa = 2024-11-05",
      "3 Juni 2019 = 2019-06-03",
      "1 Januari = 2025-01-01",
    ],
    [
      "Dari Januari hingga September 2024 perusahaan menjual 2018 mobil.",
      "Januari hingga September 2024 = 2024-01..2024-09",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "id")).toEqual(expected);
  });

  it.each([
    ["Desa itu berpenduduk 1998 orang dan punya 12 masjid."],
    ["Tim tamu menang 4-1."],
    ["Sopir berusia 38 tahun itu selamat."],
    ["Film itu berdurasi 95 menit dan menelan 2,5 juta euro."],
    ["Versi 10.2.1 memperbaiki galat."],
    ["Rapat berlangsung tiga hari."],
    ["Ia menang lari 1500 meter."],
    ["Partisipasi naik menjadi 48,5 persen."],
    ["Ia menang 6-4, 7-5 di final."],
    ["Pria 24 tahun itu selamat, dan 3 dari 12 saksi hadir."],
    ["Pada abad ke-19 kota itu tumbuh."],
    ["Menara itu setinggi 7 hingga 10 meter."],
    ["Mei Lin dan Juli Hartono datang."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "id")).toEqual([]);
  });
});

describe("Malay", () => {
  it.each([
    ["Jambatan itu ditutup pada 14 April 2023.", "14 April 2023 = 2023-04-14"],
    ["Pasukan penyelamat tiba di kampung pada 30 Oktober.", "30 Oktober = 2024-10-30"],
    ["Para menteri akan bertemu pada 12 Disember di Oslo.", "12 Disember = 2024-12-12"],
    ["Mogok di pelabuhan bermula pada hari Isnin.", "Isnin = 2024-11-04"],
    ["Pekerja berhenti bekerja Jumaat lalu.", "Jumaat lalu = 2024-11-01"],
    ["Parlimen akan mengundi Selasa depan.", "Selasa depan = 2024-11-12"],
    ["Datuk bandar meletak jawatan semalam.", "semalam = 2024-11-05"],
    ["Lombong akan ditutup esok.", "esok = 2024-11-07"],
    ["Hari ini empat kelasi diselamatkan.", "Hari ini = 2024-11-06"],
    ["Minggu lalu salji menutup laluan.", "Minggu lalu = 2024-10-28..2024-11-03 week"],
    ["Kilang akan mengambil pekerja bulan depan.", "bulan depan = 2024-12"],
    ["Eksport meningkat dua kali ganda tahun lalu.", "tahun lalu = 2023"],
    ["Stesen akan dibuka tahun depan.", "tahun depan = 2025"],
    ["Kedai roti terbakar lima hari lalu.", "lima hari lalu = 2024-11-01"],
    ["Kampung itu diasaskan 40 tahun lalu.", "40 tahun lalu = 1984"],
    [
      "Pameran berlangsung dari 10 hingga 14 Jun 2023.",
      "dari 10 hingga 14 Jun 2023 = 2023-06-10..2023-06-14",
    ],
    ["Beliau menteri dari 2009 hingga 2013.", "2009 hingga 2013 = 2009..2013"],
    ["Sempadan ditutup pada Ogos 2020.", "Ogos 2020 = 2020-08"],
    ["Lombong ditutup pada tahun 1980-an.", "1980-an = 1980..1989 decade"],
    [
      "Gempa berlaku pada 2 Mac 2023. Tiga hari kemudian terowong runtuh.",
      "2 Mac 2023 = 2023-03-02",
      "Tiga hari kemudian = 2023-03-05",
    ],
    [
      "Menteri berkata pada Selasa bahawa perjanjian 3 Jun 2019 akan tamat pada 1 Januari.",
      "Selasa = 2024-11-05",
      "3 Jun 2019 = 2019-06-03",
      "1 Januari = 2025-01-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "ms")).toEqual(expected);
  });

  it.each([
    ["Kampung itu ada 1998 penduduk dan 12 masjid."],
    ["Pasukan pelawat menang 4-1."],
    ["Pemandu berusia 38 tahun itu selamat."],
    ["Filem itu sepanjang 95 minit dan menelan belanja 2.5 juta ringgit."],
    ["Versi 10.2.1 membetulkan ralat."],
    ["Mesyuarat berlangsung tiga hari."],
    ["Menara itu setinggi 7 hingga 10 meter."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "ms")).toEqual([]);
  });
});

describe("Filipino", () => {
  it.each([
    ["Isinara ang tulay noong Abril 14, 2023.", "Abril 14, 2023 = 2023-04-14"],
    ["Magkikita ang mga ministro sa Disyembre 12 sa Oslo.", "Disyembre 12 = 2024-12-12"],
    ["Nagsimula ang welga noong Lunes sa daungan.", "Lunes = 2024-11-04"],
    ["Tumigil ang mga manggagawa noong nakaraang Biyernes.", "nakaraang Biyernes = 2024-11-01"],
    ["Nagbitiw ang alkalde kahapon.", "kahapon = 2024-11-05"],
    ["Isasara ang minahan bukas.", "bukas = 2024-11-07"],
    ["Apat na marino ang nailigtas ngayong araw.", "ngayong araw = 2024-11-06"],
    ["Noong nakaraang linggo isinara ng niyebe ang daan.", "nakaraang linggo = 2024-10-28..2024-11-03 week"],
    ["Dumoble ang eksport noong nakaraang taon.", "nakaraang taon = 2023"],
    ["Bubuksan ang planta sa susunod na taon.", "susunod na taon = 2025"],
    ["Nahalal siya noong 2017.", "2017 = 2017"],
    ["Nagsara ang mga minahan noong dekada 1980.", "dekada 1980 = 1980..1989 decade"],
    ["Ministro siya mula 2009 hanggang 2013.", "2009 hanggang 2013 = 2009..2013"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "tl")).toEqual(expected);
  });

  it.each([
    ["Nanalo ang mga bisita, 4-1."],
    ["Ligtas ang tsuper na 38 taong gulang."],
    ["Ang pelikula ay 95 minuto at nagkahalaga ng 2.5 milyong piso."],
    ["Tumagal ng tatlong araw ang pulong."],
    ["May mga tao sa daan."],
    ["Ang tore ay 7 hanggang 10 metro ang taas."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "tl")).toEqual([]);
  });
});

describe("Swahili", () => {
  it.each([
    ["Daraja lilifungwa tarehe 14 Aprili 2023.", "14 Aprili 2023 = 2023-04-14"],
    ["Waokoaji walifika kijijini Oktoba 30.", "Oktoba 30 = 2024-10-30"],
    ["Mawaziri watakutana tarehe 12 Desemba mjini Oslo.", "12 Desemba = 2024-12-12"],
    ["Mgomo ulianza Jumatatu bandarini.", "Jumatatu = 2024-11-04"],
    ["Wafanyakazi waliacha kazi Ijumaa iliyopita.", "Ijumaa iliyopita = 2024-11-01"],
    ["Meya alijiuzulu jana.", "jana = 2024-11-05"],
    ["Mgodi utafungwa kesho.", "kesho = 2024-11-07"],
    ["Bwawa lilipasuka juzi.", "juzi = 2024-11-04"],
    ["Leo mabaharia wanne wameokolewa.", "Leo = 2024-11-06"],
    ["Wiki iliyopita theluji ilifunga njia.", "Wiki iliyopita = 2024-10-28..2024-11-03 week"],
    ["Kiwanda kitaajiri mwezi ujao.", "mwezi ujao = 2024-12"],
    ["Mwaka jana mauzo ya nje yaliongezeka.", "Mwaka jana = 2023"],
    ["Kituo kitafunguliwa mwaka ujao.", "mwaka ujao = 2025"],
    ["Duka la mikate liliungua siku tano zilizopita.", "siku tano zilizopita = 2024-11-01"],
    ["Kijiji kilianzishwa miaka 40 iliyopita.", "miaka 40 iliyopita = 1984"],
    [
      "Maonyesho yalifanyika kuanzia tarehe 10 hadi 14 Juni 2023.",
      "10 hadi 14 Juni 2023 = 2023-06-10..2023-06-14",
    ],
    ["Alikuwa waziri kutoka 2009 hadi 2013.", "2009 hadi 2013 = 2009..2013"],
    ["Mpaka ulifungwa mwezi Agosti 2020.", "Agosti 2020 = 2020-08"],
    ["Alichaguliwa mwaka 2017.", "2017 = 2017"],
    ["Migodi ilifungwa miaka ya 1980.", "miaka ya 1980 = 1980..1989 decade"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "sw")).toEqual(expected);
  });

  it.each([
    ["Kijiji kina watu 1998 na misikiti 12."],
    ["Wageni walishinda 4-1."],
    ["Dereva mwenye umri wa miaka 38 yuko salama."],
    ["Filamu ina dakika 95 na iligharimu euro milioni 2.5."],
    ["Mkutano uliendelea kwa siku tatu."],
    ["Mnara una urefu wa mita 7 hadi 10."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "sw")).toEqual([]);
  });
});
