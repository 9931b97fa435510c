/** Words of speech in Indonesian. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Bare words of saying follow the quoted words: "kata Budi", "katanya"; adjectives like "jelas" are verbs only with "-nya". */
const BARE = "kata ujar tutur ucap ungkap papar imbuh tambah lanjut sebut tukas tandas pungkas beber urai";

export const indonesian: SpeechWords = {
  verbs: `${withEndings(BARE, "- nya")} menurutnya diberitahu diberitakan jelasnya tegasnya terangnya berkata mengatakan
    dikatakan menyatakan dinyatakan mengungkapkan diungkapkan menjelaskan dijelaskan menegaskan ditegaskan menambahkan
    ditambahkan mengumumkan diumumkan memaparkan dipaparkan menuturkan dituturkan mengucapkan menyebutkan disebutkan
    menyebut melaporkan dilaporkan memberitahu memberitahukan menginformasikan menyampaikan disampaikan mengakui diakui
    mengaku membantah dibantah menyangkal menampik membenarkan mengonfirmasi mengkonfirmasi dikonfirmasi memastikan
    dipastikan meyakini yakin percaya menganggap menilai dinilai berpendapat berpikir memperkirakan diperkirakan
    memprediksi menduga diduga memperingatkan diperingatkan mengingatkan berjanji menjanjikan mengancam mengklaim diklaim
    menuduh menuding mengkritik mengecam mengeluh mengeluhkan menyesalkan meminta diminta mendesak menuntut menyerukan
    mengimbau diimbau mengajak menyarankan mengusulkan merekomendasikan bertanya menanyakan menjawab membalas merespons
    menanggapi menulis menuliskan menceritakan bercerita mengisahkan mengenang menguraikan merinci membeberkan menerangkan
    menggarisbawahi menekankan mencatat mengamati menyimpulkan berkomentar mengomentari mengutip dikutip bersaksi
    bersumpah mengisyaratkan mengindikasikan menunjukkan menyoroti berargumen beralasan berharap mengharapkan meragukan
    mengkhawatirkan khawatir menjamin berdalih menyinggung mewanti-wanti berujar bertutur berucap mengutarakan melontarkan
    bersikeras mengungkap mendeklarasikan menyanggah mengabarkan mewartakan memberitakan dilansir mencuit menyuarakan`,
  verbsBesideQuotes: `melanjutkan menyambung tersenyum tertawa berteriak berseru berbisik bergumam bercanda berkelakar
    menyapa memuji menyebutnya menjuluki menggambarkan memanggil mengakhiri menutup memulai memotong bereaksi
    berterima_kasih menyambut menyindir membaca berbunyi tertulis bersorak memekik menimpali bergurau`,
  nouns: `pernyataan keterangan ucapan pidato wawancara komentar jawaban pertanyaan pendapat kesaksian kutipan cuitan
    unggahan surat siaran_pers konferensi_pers jumpa_pers perkataan kata-kata sambutan`,
  accordingBefore: `menurut berdasarkan_keterangan mengutip dikutip_dari dilansir_dari dilansir_oleh sebagaimana_dikatakan
    seperti_dikatakan seperti_dikutip_dari sebagaimana_disampaikan seperti_disampaikan sesuai_keterangan
    merujuk_pernyataan seperti_diungkapkan berdasarkan_pemberitaan berdasarkan_laporan berdasarkan_pernyataan`,
  that: "bahwa bahwasanya agar supaya jika apakah",
  pronouns: { person: "ia dia beliau -nya", they: "mereka", speaker: "saya aku kami kita" },
  roles: `presiden wakil_presiden wapres mantan_presiden perdana_menteri menteri menko menlu menhan wakil_menteri
    juru_bicara jubir sekretaris perwakilan perwakilannya pejabat pegawai anggota_dpr anggota legislator senator
    duta_besar dubes diplomat gubernur wakil_gubernur bupati wali_kota walikota camat lurah kepala ketua wakil_ketua
    pemerintah kementerian dinas badan polisi kepolisian kapolri kapolda kapolres kapolsek polri jaksa kejaksaan penyidik
    pengadilan mahkamah hakim pengacara kuasa_hukum jenderal kolonel komandan panglima tni tentara prajurit pakar ahli
    pengamat analis ekonom sosiolog ilmuwan peneliti profesor guru_besar dosen rektor dokter guru wartawan jurnalis
    koresponden reporter editor redaktur penulis sutradara aktor penyanyi musisi pelukis seniman pelatih pemain
    pesepakbola atlet pembalap juara kapten direktur direktur_utama dirut ceo pendiri pemilik manajer pengusaha perusahaan
    bank organisasi asosiasi partai kantor_berita koran surat_kabar majalah stasiun_televisi laporan studi penelitian
    survei sumber saksi saksi_mata warga penduduk aktivis pemimpin tokoh oposisi calon kandidat capres penasihat paus
    uskup kardinal pastor ulama kiai ibu ayah orang_tua suami saudara anak teman tetangga mahasiswa siswa penumpang
    peserta komisi komisioner dewan komite serikat federasi yayasan pemadam_kebakaran tim_sar penyelenggara koordinator
    raja pangeran korban keluarga petugas media politisi politikus pekerja penulis_buku warganet tersangka terdakwa
    pengelola`,
  rolesOfWomen: "istri aktris ratu putri ibu mahasiswi siswi biarawati wartawati",
  titles:
    "pak bapak bu ibu tuan nyonya nona dr prof ir drs dra h hj kh ustaz sir raden letjen mayjen brigjen irjen kombes akbp",
  nameParticles: "bin binti al el van von de der den di da ibn",
  naming: `bernama berjudul bertajuk disebut dijuluki dikenal_sebagai dikenal_dengan disebut-sebut julukan film novel buku
    lagu album serial sinetron drama koran majalah harian partai gerakan operasi proyek program penghargaan lomba
    kompetisi klub tim kapal perusahaan grup band hotel restoran festival kampanye aplikasi pameran lukisan slogan kata
    istilah ungkapan konsep rencana tagar bertema tema apa_yang_disebut semboyan`,
  negations: "tidak tak bukan belum jangan",
  prepositions: `di ke dari pada kepada dalam untuk dengan tanpa oleh tentang terhadap bagi antara selama sejak sampai
    hingga sebelum setelah sesudah saat ketika atas bawah seperti melalui terkait mengenai akibat karena menjelang sekitar
    bersama demi meski_pun usai sebagai secara`,
  linking: "dari untuk bidang urusan",
  determiners: `para seorang sang si sebuah beberapa banyak semua seluruh setiap salah_satu salah_seorang kedua dua
    sejumlah`,
  relatives: "yang tempat di_mana dimana",
  auxiliaries: `telah sudah akan sedang masih pernah juga kemudian lalu lagi kembali selanjutnya nantinya kemarin hari_ini
    sebelumnya baru-baru_ini pun pula turut sempat langsung secara_terbuka kepada_wartawan kepada_pers kepada_media
    kepada_reporter di_jakarta dapat bisa harus tersebut itu ini di_sini sementara_itu di_sisi_lain dalam_kesempatan_itu
    lebih_lanjut hanya bahkan tetap terus sering adalah menjadi ada lebih sangat mungkin ingin tidak_akan perlu diri`,
  joins: `dan tetapi tapi namun atau jika kalau ketika saat sementara sedangkan karena sebab meskipun meski walaupun serta
    sehingga lalu`,
  saidIn: "dalam {} , dalam bahasa {}",
  as: "seperti sebagaimana",
  verbsWithoutThat:
    "mengatakan menyatakan menyebut menyebutkan mengaku mengklaim menilai menegaskan mengungkapkan menambahkan yakin percaya menduga",
};
