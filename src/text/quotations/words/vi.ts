/** Words of speech in Vietnamese. Words of two syllables are phrases here, as they are written apart. */
import type { SpeechWords } from "./speech-words.ts";

export const vietnamese: SpeechWords = {
  verbs: `nói nói_rằng cho_biết cho_hay cho_rằng tuyên_bố khẳng_định nhấn_mạnh thông_báo công_bố phát_biểu bày_tỏ
    giải_thích nói_thêm bổ_sung lưu_ý chỉ_ra nhận_định nhận_xét đánh_giá bình_luận cảnh_báo cáo_buộc tố_cáo thừa_nhận
    thú_nhận phủ_nhận bác_bỏ xác_nhận hứa cam_kết đe_dọa nhắc_lại nhắc_nhở hồi_tưởng nhớ_lại viết trả_lời đáp đáp_lại hỏi
    đặt_câu_hỏi yêu_cầu kêu_gọi đề_nghị đề_xuất khuyến_nghị khuyên kiến_nghị chỉ_trích lên_án phàn_nàn than_phiền
    trích_dẫn dẫn_lời đưa_tin tường_thuật báo_cáo thông_tin làm_chứng khai kể kể_lại chia_sẻ tiết_lộ ám_chỉ gợi_ý dự_đoán
    dự_báo ước_tính hy_vọng kỳ_vọng lo_ngại lo_sợ nghi_ngờ tin tin_rằng tin_tưởng nghĩ nghĩ_rằng lập_luận biện_minh
    kết_luận tóm_tắt nêu nêu_rõ đảm_bảo trấn_an thề giãi_bày tâm_sự phản_hồi phản_đối lý_giải phân_tích tái_khẳng_định
    đăng_tải bộc_bạch quả_quyết trình_bày`,
  verbsBesideQuotes: `gọi gọi_là mô_tả miêu_tả hét hét_lên la_lên thì_thầm nói_đùa đùa cười mỉm_cười thở_dài tiếp_tục
    nói_tiếp bắt_đầu kết_thúc ngắt_lời khen khen_ngợi ca_ngợi cảm_ơn chúc_mừng phản_ứng đăng thốt_lên hô hô_vang ví`,
  nouns:
    "tuyên_bố_chung lời lời_nói thông_điệp bài_phát_biểu phỏng_vấn câu_trả_lời câu_hỏi lời_bình ý_kiến trích_dẫn_lời thư bài_đăng thông_cáo",
  accordingBefore:
    "theo theo_lời theo_ông theo_bà dẫn_lời trích_lời theo_thông_tin_từ theo_báo_cáo_của theo_nhận_định_của",
  that: "rằng là liệu",
  pronouns: {
    he: "ông anh ông_ấy anh_ấy ông_ta anh_ta",
    she: "bà chị cô bà_ấy cô_ấy chị_ấy",
    they: "họ",
    speaker: "tôi chúng_tôi",
  },
  roles: `tổng_thống phó_tổng_thống chủ_tịch phó_chủ_tịch thủ_tướng phó_thủ_tướng bộ_trưởng thứ_trưởng ngoại_trưởng thư_ký
    tổng_thư_ký tổng_bí_thư người_phát_ngôn phát_ngôn_viên đại_diện quan_chức viên_chức nghị_sĩ đại_biểu thượng_nghị_sĩ
    hạ_nghị_sĩ đại_sứ nhà_ngoại_giao thống_đốc thị_trưởng chính_phủ bộ sở cục cơ_quan cảnh_sát công_an công_tố_viên
    viện_kiểm_sát điều_tra_viên tòa_án thẩm_phán luật_sư tướng đại_tá thiếu_tướng trung_tướng chỉ_huy tư_lệnh quân_đội
    binh_sĩ chuyên_gia nhà_phân_tích nhà_kinh_tế nhà_xã_hội_học nhà_sử_học nhà_khoa_học các_nhà_khoa_học nhà_nghiên_cứu
    các_nhà_nghiên_cứu giáo_sư bác_sĩ tiến_sĩ giáo_viên nhà_báo phóng_viên biên_tập_viên nhà_văn tác_giả đạo_diễn
    diễn_viên ca_sĩ nhạc_sĩ họa_sĩ nghệ_sĩ huấn_luyện_viên hlv cầu_thủ vận_động_viên nhà_vô_địch đội_trưởng giám_đốc
    tổng_giám_đốc ceo nhà_sáng_lập chủ_sở_hữu doanh_nhân công_ty tập_đoàn ngân_hàng tổ_chức hiệp_hội đảng hãng_tin tờ_báo
    báo đài báo_cáo_của nghiên_cứu khảo_sát nguồn_tin nhân_chứng người_dân cư_dân nhà_hoạt_động lãnh_đạo phe_đối_lập
    ứng_viên cố_vấn giáo_hoàng giám_mục linh_mục mẹ cha bố chồng anh_trai con_trai bạn hàng_xóm sinh_viên hành_khách
    ủy_ban ủy_viên hội_đồng công_đoàn liên_đoàn quỹ lính_cứu_hỏa vua hoàng_tử nạn_nhân trưởng_phòng trưởng_ban thủ_lĩnh
    truyền_thông báo_chí chính_trị_gia cảnh_sát_viên`,
  rolesOfWomen: "nữ_hoàng công_chúa vợ mẹ chị_gái con_gái nữ_diễn_viên nữ_ca_sĩ nữ_bộ_trưởng nữ_tổng_thống",
  titles: "ông bà anh chị cô ts gs pgs bs ths đại_tá ngài",
  nameParticles: "de van von al bin",
  naming: `cái_gọi_là gọi_là có_tên tên mang_tên biệt_danh tựa_đề nhan_đề được_biết_đến_với phim bộ_phim cuốn_sách sách
    tiểu_thuyết bài_hát ca_khúc album vở_kịch tờ_báo tạp_chí kênh đảng phong_trào chiến_dịch dự_án chương_trình
    giải_thưởng cuộc_thi câu_lạc_bộ đội tàu công_ty nhóm khách_sạn nhà_hàng lễ_hội từ thuật_ngữ khái_niệm khẩu_hiệu chủ_đề`,
  negations: "không chưa chẳng đừng",
  prepositions: "ở tại trong trên dưới với từ đến cho về vào ra bởi do qua sau trước giữa ngoài để khi",
  linking: "của bộ về",
  determiners: "các những một mỗi mọi nhiều vài hai cả",
  relatives: "mà người_mà",
  auxiliaries: `đã sẽ đang vừa mới từng cũng còn vẫn lại hôm_qua hôm_nay sau_đó trước_đó hiện gần_đây với_báo_chí
    với_phóng_viên với_các_phóng_viên tuy_nhiên công_khai thêm này đó trực_tiếp có được bị phải cần muốn thể rất`,
  joins: "và nhưng hoặc hay nếu khi_mà vì bởi_vì mặc_dù trong_khi tuy nên",
  saidIn: "bằng {}",
  as: "như",
  verbsWithoutThat: "nói cho_biết cho_hay tuyên_bố khẳng_định tin nghĩ thừa_nhận nhấn_mạnh hy_vọng xác_nhận",
};
