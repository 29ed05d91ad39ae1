import { defineLanguage } from './language.ts';

/**
 * Tones and marks are kept, in one order (NFC): they tell `ma`, `má`, `mà`, `mả`, `mã` and `mạ` apart, which have
 * nothing in common. A word of several syllables is as many terms; nothing is inflected, so there are no stems.
 */
export const vietnamese = defineLanguage({
  tag: 'vi',
  questionWords: 'ai đâu sao nào mấy nhiêu',
  plainWords:
    'mang đem lấy cần nhận tìm kiếm mua tốn trả đổi hủy gọi liên hệ hỏi giúp đỡ biết học để đi đến xảy bắt đầu ' +
    'kết thúc kéo dài nghĩa nói viết gửi đưa đặt dùng sử dụng làm việc muốn có thể phép cấm người ai điều cách ' +
    'loại tốt xấu phải nên',
  stopWords:
    'à ạ anh bạn bị bởi các cái càng cả cần chỉ chị cho chúng chứ có còn con của cùng cũng cuộc cứ do dù đã đang đây để đến ' +
    'đều điều đó được đi gì giữa hay hãy hơn hoặc họ khi là lại làm lên loại lúc mà mình mọi một mỗi nay này nếu ' +
    'ngay nên như nhưng những nó nữa ở ông phải qua quá ra rất rằng rồi sau sẽ so sự ta tại tất theo thể thì thế tới tôi trên ' +
    'trong trước tuy từ từng và vào vẫn về vì việc với vừa xuống bà em ấy kia vậy nhau dưới ngoài bên cách đấy thành thuộc',
  negations: 'không chưa chẳng chớ đừng',
  verdicts: 'phép cấm mở',
  numbers: 'hai ba bốn 5 sáu bảy tám chín mười',
  abbreviations: {
    leading: 'ts gs pgs ths bs ks tp q p ông bà st v.d vd',
    numbered: 'số tr chương mục hình bảng',
    trailing: 'v.v tcn scn',
  },
  cues: {
    asks: {
      person: 'ai người_nào những_ai',
      time: 'khi_nào lúc_nào bao_giờ hồi_nào từ_khi_nào mấy_giờ ngày_mấy',
      place: 'ở_đâu đâu nơi_đâu tại_đâu nơi_nào chỗ_nào',
      reason: 'tại_sao vì_sao sao vì_lý_do_gì lý_do_gì lý_do_nào',
      quantity: 'bao_nhiêu mấy bao_lâu bao_xa bao_cao bao_nặng',
      name: 'tên_là_gì tên_gì gọi_là_gì tên_của có_tên_là_gì',
    },
    which: {
      words: 'nào gì',
      time: 'năm ngày tháng thế_kỷ thế_kỉ thập_kỷ thập_niên thời_gian thời_kỳ thời_điểm giai_đoạn',
      place:
        'thành_phố nước quốc_gia tỉnh bang nơi vùng khu_vực châu_lục đảo địa_điểm địa_phương thủ_đô',
      quantity: 'tỷ_lệ phần_trăm con_số số_lượng',
      noun: 'before',
    },
    how: { words: 'như_thế_nào thế_nào ra_sao bằng_cách_nào làm_sao' },
    signs: {
      calendar: 'tháng năm ngày kỷ kỉ thập hôm',
      numerals: 'mươi trăm nghìn ngàn triệu tỷ tỉ nửa vài rưỡi',
      reasons: 'vì bởi do nên nhờ nguyên lý gây dẫn khiến tránh',
      naming: 'gọi tên mệnh danh hiệu biết',
      placing: 'ở tại từ gần đến',
      by: 'bởi do',
      pronouns: 'ông bà anh nó họ này đó điều đây những cả',
    },
  },
});
