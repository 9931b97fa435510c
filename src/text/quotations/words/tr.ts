/** Words of speech in Turkish. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Past, perfect, progressive, participle and converb, by the vowels and the last sound of the stem. */
const BACK = "dı dılar mıştı mış makta maktadır yan yarak yıp dığı dığını";
const FRONT = "di diler mişti miş mekte mektedir yen yerek yip diği diğini";
const HARD_BACK = "tı tılar mıştı mış ıyor ıyordu an arak maktadır";
const HARD_FRONT = "ti tiler mişti miş iyor iyordu en erek mektedir";
const SOFT_BACK = "dı dılar mıştı mış ıyor ıyordu an arak maktadır";
const ETMEK = "etti ettiler etmişti etmiş ediyor ediyordu eden ederek etmektedir eder";

export const turkish: SpeechWords = {
  verbs: `dedi dediler diyor diyorlar diyordu diyen diyerek demiş demişti der derken denildi denilen
    ${withEndings("söyle", FRONT)} söylüyor söylüyorlar söylendi söylenen ${withEndings("açıkla vurgula yanıtla", BACK)}
    açıklıyor açıklıyorlar açıklandı vurguluyor vurguluyorlar yanıtlıyor ${withEndings("belirt", HARD_FRONT)} belirtildi
    belirtilen ${withEndings("anlat hatırlat", HARD_BACK)} ${withEndings("aktar", SOFT_BACK)} anlatıldı aktarıldı
    hatırlatıldı ${withEndings("bildir dile_getir", "di diler mişti miş en erek")} bildiriyor bildirildi bildirilen
    dile_getiriyor dile_getirildi öne_sürdü öne_sürdüler öne_sürüyor öne_süren öne_sürerek ileri_sürdü ileri_sürdüler
    ileri_sürüyor ileri_süren kaydetti kaydettiler kaydediyor kaydeden kaydederek kaydedildi
    ${withEndings("ifade_ iddia_ ilan_ itiraf_ kabul_ teyit_ tekrar_ tahmin_ ısrar_ taahhüt_ talep_ rica_ işaret_ itiraz_", ETMEK)}
    ifade_edildi iddia_edildi ilan_edildi reddetti reddettiler reddediyor reddeden yalanladı yalanladılar yalanlıyor
    doğruladı doğruladılar doğruluyor doğrulayan onayladı uyardı uyardılar uyarıyor uyaran uyararak savundu savundular
    savunuyor savunan savunarak eklemişti ekledi eklediler ekliyor ekleyen ekleyerek yazdı yazdılar yazıyor yazan duyurdu
    duyurdular duyuruyor duyuran duyuruldu inanıyor inanıyorlar inandığını düşünüyor düşünüyorlar düşündüğünü sanıyor
    altını_çizdi altını_çiziyor altını_çizen altını_çizerek dikkat_çekti dikkat_çekiyor dikkat_çeken dikkat_çekerek
    söz_verdi söz_verdiler vadetti vaat_etti tehdit_etti suçladı suçladılar suçluyor eleştirdi eleştirdiler eleştiriyor
    sordu sordular soruyor soran cevapladı cevap_verdi yanıt_verdi cevabını_verdi yanıtını_verdi çağrısında_bulundu
    çağrısı_yaptı çağrıda_bulundu uyarısında_bulundu uyarısı_yaptı açıklamasında_bulundu açıklamasını_yaptı açıklama_yaptı
    açıklamada_bulundu değerlendirmesinde_bulundu değerlendirmesini_yaptı değerlendirdi değerlendiriyor yorumunu_yaptı
    yorumladı önerdi öneriyor öneren istedi istediler istiyor belirleyen umuyor umduğunu bekliyor beklediğini öngördü
    öngörüyor özetledi özetliyor raporladı rapor_etti konuştu konuşan konuştular konuşmuştu konuşuyor yineledi yineliyor
    tekrarladı tekrarlıyor paylaştı paylaşan yakındı şikayet_etti ifadesini_kullandı ifadelerini_kullandı
    ifadelerine_yer_verdi sözlerini_kullandı ifadesine_yer_verdi şöyle_dedi şöyle_konuştu garanti_verdi güvence_verdi
    yemin_etti alıntıladı nakletti sözlerine_ekledi sözlerini_sarf_etti bilgisini_verdi bilgisini_paylaştı diye_konuştu`,
  verbsBesideQuotes: `gülümsedi güldü bağırdı bağırdılar bağırıyor haykırdı fısıldadı mırıldandı iç_çekti devam_etti
    devam_ediyor sürdürdü sözlerini_sürdürdü sözlerini_şöyle_sürdürdü sözlerini_tamamladı tamamladı bitirdi başladı
    adlandırdı nitelendirdi nitelendiriyor niteledi tanımladı tanımlıyor seslendi espri_yaptı şaka_yaptı teşekkür_etti
    tebrik_etti kutladı tepki_gösterdi övdü selamladı katıldı araya_girdi yer_aldı yazılı_mesajında kullandı`,
  nouns: `açıklama açıklaması açıklamasında açıklamada açıklamasına sözleri sözlerini sözleriyle sözler ifadesi ifadeleri
    ifadelerini konuşmasında konuşması mesajında mesajı röportajda röportajında yanıtı cevabı sorusu sorusuna yorumu
    görüşü demecinde demeç bildiri bildiride tweet paylaşımında paylaşımda mektubunda şu_ifadeleri şu_sözleri`,
  accordingAfter: `göre söylediğine_göre belirttiğine_göre açıklamasına_göre ifadesine_göre bildirdiğine_göre
    haberine_göre aktardığına_göre verdiği_bilgiye_göre iddiasına_göre sözlerine_göre raporuna_göre ifade_ettiğine_göre
    açıkladığına_göre`,
  that: "ki",
  quotative: `diye şeklinde -dığını -diğini -duğunu -düğünü -tığını -tiğini -tuğunu -tüğünü -acağını -eceğini`,
  pronouns: { person: "o kendisi", they: "onlar kendileri", speaker: "ben biz" },
  roles: `cumhurbaşkan* başbakan* bakan bakanı bakanın bakanlar bakanlığ* bakanlık başkan başkanı başkanın başkanlığ*
    başkan_yardımcısı cumhurbaşkanı_yardımcısı sözcü sözcüsü sözcüler* sekreter* genel_sekreter* temsilci* yetkili* memur*
    milletvekil* vekil vekili senatör* kongre_üyesi üye üyesi büyükelçi* diplomat* vali valisi belediye_başkanı kaymakam*
    hükümet* müdür müdürü müdürlüğ* polis polisi polisler emniyet jandarma savcı savcısı savcılık savcılığ* soruşturmacı*
    mahkeme* yargıç* hakim hakimi avukat* hukukçu* general* albay* komutan* ordu ordusu asker askeri uzman* analist*
    iktisatçı* ekonomist* siyaset_bilimci sosyolog* tarihçi* bilim_insan* bilim_adam* araştırmacı* profesör* doktor*
    hekim* öğretmen* gazeteci* muhabir* editör* yazar* yönetmen* oyuncu* şarkıcı* müzisyen* ressam* sanatçı*
    teknik_direktör* antrenör* futbolcu* sporcu* şampiyon* kaptan* direktör* genel_müdür* ceo kurucu* sahibi yönetici*
    patron* işinsan* iş_insanı iş_adamı girişimci* şirket* firma firması banka bankası örgüt* kuruluş* dernek derneği
    parti partisi ajans* gazete* televizyon* rapor raporu araştırma araştırması anket* kaynak* tanık* görgü_tanığı sakin
    sakini sakinleri aktivist* lider* muhalefet* aday adayı danışman* papa piskopos* kardinal* anne annesi baba babası
    aile ailesi eşi kardeşi oğlu arkadaş* komşu* öğrenci* yolcu* katılımcı* komisyon* konsey* komite* kurul kurulu
    sendika* federasyon* vakıf vakfı itfaiye* meteoroloji şansölye* kral kralı prens* yardımcısı bakan_yardımcısı medya
    siyasetçi* politikacı* işçi* çalışan* sözcüleri yetkililer emniyet_müdürü`,
  rolesOfWomen: "kraliçe prenses kadın anne annesi kız_kardeşi ablası teyzesi karısı",
  titles: "bay bayan sayın dr prof doç av op sir lord hacı şeyh",
  nameParticles: "de van von der den al el bin ibn da di",
  naming: `adlı isimli sözde lakaplı başlıklı adındaki adında adıyla lakabıyla olarak_bilinen olarak_adlandırılan unvanlı
    temalı sloganıyla film filmi romanı kitabı şarkısı albümü dizisi gazetesi dergisi kanalı partisi hareketi operasyonu
    harekâtı projesi programı ödülü yarışması kulübü takımı gemisi şirketi grubu oteli festivali kampanyası kavramı
    kelimesi sözcüğü terimi etiketi sözüm_ona`,
  negations: "değil hayır",
  determiners: "bir bu şu bazı birçok çok diğer başka her iki tüm bütün birkaç",
  auxiliaries: `da de ise ayrıca dün bugün yarın daha_sonra sonra önce şimdi hâlâ hala yine tekrar son_olarak daha_önce
    geçtiğimiz açıkça kendisine ona onlara bana bize gazetecilere basına muhabirlere ajansa aa muhabirine konuyla_ilgili
    bu_konuda öte_yandan bunun_üzerine sözlerine özellikle yalnızca sadece bile artık sık_sık resmen yaptığı_açıklamada
    açıklamasında konuşmasında mesajında olarak hakkında için ile şöyle şunları şunu böyle daha kadar tarafından gibi
    karşı olan oldu olduğu çok en var yok değil mı mi mu mü idi`,
  joins: "ve ama fakat ancak veya ya_da eğer çünkü oysa ise_de halbuki iken",
  saidIn: "{} , {} olarak",
  forSentence: "bunu",
};
