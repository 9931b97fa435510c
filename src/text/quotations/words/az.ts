/** Words of speech in Azerbaijani. */
import type { SpeechWords } from "./speech-words.ts";

export const azerbaijani: SpeechWords = {
  verbs: `dedi dedilər deyir deyirlər deyib deyiblər deyən deyərək söylədi söyləyib söyləyir söyləyərək bildirdi
    bildirdilər bildirib bildiriblər bildirir bildirərək qeyd_etdi qeyd_edib qeyd_edir qeyd_edərək vurğuladı vurğulayıb
    vurğulayır vurğulayaraq açıqladı açıqlayıb əlavə_etdi əlavə_edib əlavə_edir izah_etdi izah_edib izah_edir iddia_etdi
    iddia_edib iddia_edir elan_etdi elan_edib etiraf_etdi etiraf_edib təsdiqlədi təsdiqləyib təsdiq_etdi inkar_etdi
    təkzib_etdi təkzib_edib xəbərdarlıq_etdi xəbərdarlıq_edib söz_verdi vəd_etdi vəd_edib hədələdi xatırlatdı xatırladıb
    şərh_etdi yazdı yazıb yazır yazır_ki cavab_verdi cavab_verib soruşdu soruşub xahiş_etdi xahiş_edib tələb_etdi
    tələb_edib çağırdı çağırış_etdi təklif_etdi təklif_edib tövsiyə_etdi ifadə_etdi tənqid_etdi tənqid_edib ittiham_etdi
    ittiham_edib məlumat_verdi məlumat_verib xəbər_verdi xəbər_verir hesab_edir hesab_edirlər düşünür inanır əmindir
    ümid_edir ehtimal_edir proqnozlaşdırır danışdı danışıb qeyd_olunub bildirilib diqqətə_çatdırdı diqqətə_çatdırıb
    şikayət_etdi sitat_gətirdi təkrarladı vurğulanıb`,
  verbsBesideQuotes:
    "adlandırdı adlandırıb qışqırdı pıçıldadı zarafat_etdi güldü gülümsədi davam_etdi başladı bitirdi təriflədi təşəkkür_etdi təbrik_etdi paylaşdı",
  nouns:
    "açıqlama açıqlamasında bəyanat bəyanatında sözləri sözlərini çıxışında müsahibə müsahibəsində cavab sual şərh fikir sitat paylaşımında məktub",
  accordingAfter:
    "görə əsasən sözlərinə_görə bildirdiyinə_görə məlumatına_görə dediyinə_görə fikrincə sözlərincə",
  that: "ki",
  quotative: "deyə",
  pronouns: { person: "o", they: "onlar", speaker: "mən biz" },
  roles: `prezident* baş_nazir nazir* xarici_işlər_naziri sədr* müavin* katib* mətbuat_katibi sözçü* nümayəndə* rəsmi
    məmur* deputat* senator* səfir* diplomat* qubernator* mer icra_başçısı hökumət* nazirlik nazirliyi nazirliyin idarə*
    xidmət* polis* prokuror* prokurorluq prokurorluğu müstəntiq* məhkəmə* hakim* vəkil* hüquqşünas* general* polkovnik*
    komandir* ordu əsgər* ekspert* analitik* iqtisadçı* politoloq* tarixçi* alim* tədqiqatçı* professor* həkim* doktor*
    müəllim* jurnalist* müxbir* redaktor* yazıçı* rejissor* aktyor* müğənni* rəssam* məşqçi* oyunçu* futbolçu* idmançı*
    çempion* kapitan* direktor* təsisçi* sahibi sahibkar* şirkət* bank* təşkilat* assosiasiya* partiya* agentlik agentliyi
    qəzet* telekanal* hesabat* araşdırma* sorğu* mənbə* şahid* sakin* fəal* lider* müxalifət* namizəd* müşavir* kansler*
    papa ana ata valideyn* ər qardaş oğul dost* qonşu* tələbə* sərnişin* iştirakçı* komissiya* şura komitə* federasiya*
    fond* kral*`,
  titles: "cənab xanım bəy dr prof ser lord",
  nameParticles: "de fon van al əl bin ibn",
  naming:
    "qondarma adlı adlanan ləqəbli başlıqlı adında adı_ilə filmi film kitabı romanı mahnısı albomu serialı qəzeti jurnalı kanalı partiyası hərəkatı əməliyyatı layihəsi proqramı mükafatı klubu komandası gəmisi şirkəti qrupu oteli festivalı kampaniyası sözü termini şüarı",
  negations: "deyil yox",
  determiners: "bir bu bəzi bir_çox çox digər başqa hər iki bütün",
  auxiliaries:
    "da də isə həmçinin dünən bu_gün sonra əvvəl indi yenə ona onlara bizə mənə jurnalistlərə bununla_bağlı ayrıca artıq öz_çıxışında",
  joins: "və amma lakin ancaq və_ya əgər çünki",
};
