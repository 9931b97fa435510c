/** Dates as Turkish, Azerbaijani, Kazakh and Mongolian news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Turkish", () => {
  it.each([
    ["Köprü 14 Nisan 2023'te kapatıldı.", "14 Nisan 2023 = 2023-04-14"],
    ["Kurtarma ekipleri köye 30 Ekim'de ulaştı.", "30 Ekim = 2024-10-30"],
    ["Bakanlar 12 Aralık'ta Oslo'da buluşacak.", "12 Aralık = 2024-12-12"],
    ["Limandaki grev pazartesi günü başladı.", "pazartesi = 2024-11-04"],
    ["İşçiler geçen cuma iş bıraktı.", "geçen cuma = 2024-11-01"],
    ["Meclis gelecek salı oylama yapacak.", "gelecek salı = 2024-11-12"],
    ["Belediye başkanı dün istifa etti.", "dün = 2024-11-05"],
    ["Maden yarın kapatılacak.", "yarın = 2024-11-07"],
    ["Bugün dört denizci kurtarıldı.", "Bugün = 2024-11-06"],
    ["Geçen hafta kar geçidi kapattı.", "Geçen hafta = 2024-10-28..2024-11-03 week"],
    ["Fabrika gelecek ay işçi alacak.", "gelecek ay = 2024-12"],
    ["Geçen yıl ihracat ikiye katlandı.", "Geçen yıl = 2023"],
    ["Santral gelecek yıl açılacak.", "gelecek yıl = 2025"],
    ["Fırın beş gün önce yandı.", "beş gün önce = 2024-11-01"],
    ["Kapsül üç gün sonra inecek.", "üç gün sonra = 2024-11-09"],
    ["Köy 40 yıl önce kuruldu.", "40 yıl önce = 1984"],
    ["Fuar 10-14 Haziran 2023 tarihlerinde yapıldı.", "10-14 Haziran 2023 = 2023-06-10..2023-06-14"],
    ["2009-2013 yılları arasında bakanlık yaptı.", "2009-2013 = 2009..2013"],
    ["Sınır Ağustos 2020'de kapatıldı.", "Ağustos 2020 = 2020-08"],
    ["Kâr 2023'ün ikinci çeyreğinde arttı.", "2023'ün ikinci çeyreğinde = 2023-04..2023-06 quarter"],
    ["Çekirgeler 2021 baharında geldi.", "2021 baharında = 2021-03..2021-05 season"],
    ["Madenler 1980'lerde kapandı.", "1980'lerde = 1980..1989 decade"],
    [
      "Deprem 2 Mart 2023'te oldu. Üç gün sonra tünel çöktü.",
      "2 Mart 2023 = 2023-03-02",
      "Üç gün sonra = 2023-03-05",
    ],
    ["Ateşkes pazar sabahı başladı.", "pazar sabahı = 2024-11-03"],
    ["Görüşmeler 31 Ekim Perşembe günü yeniden başladı.", "31 Ekim Perşembe = 2024-10-31"],
    ["Banka eylül sonunda battı.", "eylül = 2024-09"],
    ["Değirmen 1931 yılında yandı. Ertesi yıl yeniden yapıldı.", "1931 = 1931", "Ertesi yıl = 1932"],
    ["Üç ay önce maden su altında kaldı.", "Üç ay önce = 2024-08"],
    ["Pazartesiden beri trafik yasak.", "Pazartesiden = 2024-11-04"],
    ["Kent 2030'a kadar nötr olacak.", "2030 = 2030"],
    ["Firma Ocak-Eylül 2024 döneminde 2018 araç sattı.", "Ocak-Eylül 2024 = 2024-01..2024-09"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "tr")).toEqual(expected);
  });

  it.each([
    ["Köyde 1998 kişi ve 12 cami var."],
    ["Konuk takım 4-1 kazandı."],
    ["38 yaşındaki sürücü yaralanmadı."],
    ["Film 95 dakika sürüyor ve 2,5 milyon liraya mal oldu."],
    ["10.2.1 sürümü hatayı gideriyor."],
    ["Toplantı üç gün sürdü."],
    ["1500 metreyi kazandı."],
    ["Katılım yüzde 48,5'e çıktı."],
    ["Finali 6-4, 7-5 kazandı."],
    ["19. yüzyılda kent büyüdü."],
    ["Kule 7 ila 10 metre yüksekliğinde."],
    ["Mart Tan ile Eylül Kaya geldi."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "tr")).toEqual([]);
  });
});

describe("Azerbaijani", () => {
  it.each([
    ["Körpü 14 aprel 2023-cü ildə bağlanıb.", "14 aprel 2023 = 2023-04-14"],
    ["Xilasedicilər kəndə oktyabrın 30-da çatıb.", "oktyabrın 30-da = 2024-10-30"],
    ["Nazirlər dekabrın 12-də Osloda görüşəcək.", "dekabrın 12-də = 2024-12-12"],
    ["Limanda tətil bazar ertəsi başlayıb.", "bazar ertəsi = 2024-11-04"],
    ["Fəhlələr keçən cümə işi dayandırıb.", "keçən cümə = 2024-11-01"],
    ["Mer dünən istefa verib.", "dünən = 2024-11-05"],
    ["Mədən sabah bağlanacaq.", "sabah = 2024-11-07"],
    ["Bu gün dörd dənizçi xilas edilib.", "Bu gün = 2024-11-06"],
    ["Keçən həftə qar aşırımı bağlayıb.", "Keçən həftə = 2024-10-28..2024-11-03 week"],
    ["Zavod gələn ay işçi götürəcək.", "gələn ay = 2024-12"],
    ["Keçən il ixrac iki dəfə artıb.", "Keçən il = 2023"],
    ["Stansiya gələn il açılacaq.", "gələn il = 2025"],
    ["Çörəkxana beş gün əvvəl yanıb.", "beş gün əvvəl = 2024-11-01"],
    ["Kapsul üç gün sonra enəcək.", "üç gün sonra = 2024-11-09"],
    ["Kənd 40 il əvvəl salınıb.", "40 il əvvəl = 1984"],
    ["Sərgi 10-14 iyun 2023-cü ildə keçirilib.", "10-14 iyun 2023 = 2023-06-10..2023-06-14"],
    ["O, 2009-2013-cü illərdə nazir olub.", "2009-2013 = 2009..2013"],
    ["Sərhəd avqust 2020-ci ildə bağlanıb.", "avqust 2020 = 2020-08"],
    ["O, 2017-ci ildə seçilib.", "2017 = 2017"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "az")).toEqual(expected);
  });

  it.each([
    ["Kənddə 1998 nəfər yaşayır."],
    ["Qonaqlar 4:1 hesabı ilə qalib gəlib."],
    ["Sürücünün 38 yaşı var."],
    ["Film 95 dəqiqədir və 2,5 milyon manata başa gəlib."],
    ["10.2.1 versiyası səhvi düzəldir."],
    ["İclas üç gün davam edib."],
    ["Qüllənin hündürlüyü 7-10 metrdir."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "az")).toEqual([]);
  });
});

describe("Kazakh", () => {
  it.each([
    ["Құтқарушылар ауылға 30 қазанда жетті.", "30 қазанда = 2024-10-30"],
    ["Ереуіл дүйсенбі күні басталды.", "дүйсенбі = 2024-11-04"],
    ["Әкім кеше қызметінен кетті.", "кеше = 2024-11-05"],
    ["Кеніш ертең жабылады.", "ертең = 2024-11-07"],
    ["Ол 2017 жылы сайланды.", "2017 = 2017"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "kk")).toEqual(expected);
  });

  it.each([["Ауылда 1998 адам тұрады."], ["Қонақтар 4:1 есебімен жеңді."]])("none in: %s", (text) => {
    expect(readAs([], text, "kk")).toEqual([]);
  });
});

describe("Mongolian", () => {
  it.each([
    ["Ажил хаялт даваа гарагт эхэлсэн.", "даваа = 2024-11-04"],
    ["Дарга өчигдөр огцорсон.", "өчигдөр = 2024-11-05"],
    ["Уурхай маргааш хаагдана.", "маргааш = 2024-11-07"],
    ["Өнгөрсөн жил экспорт өссөн.", "Өнгөрсөн жил = 2023"],
    ["Тэр 2017 онд сонгогдсон.", "2017 = 2017"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "mn")).toEqual(expected);
  });

  it.each([["Зочид 4:1-ээр яллаа."]])("none in: %s", (text) => {
    expect(readAs([], text, "mn")).toEqual([]);
  });
});
