import { defineLanguage } from './language.ts';

/**
 * Tones and marks are kept, in one order (NFC): they tell `ma`, `má`, `mà`, `mả`, `mã` and `mạ` apart, which have
 * nothing in common. A word of several syllables is as many terms; nothing is inflected, so there are no stems.
 */
export const vietnamese = defineLanguage({
  tag: 'vi',
  questionWords: 'ai đâu sao nào mấy nhiêu',
  stopWords:
    'à ạ anh bạn bị bởi các cái càng cả cần chỉ chị cho chúng chứ có còn con của cùng cũng cuộc cứ do dù đã đang đây để đến ' +
    'đều điều đó được đi gì giữa hay hãy hơn hoặc họ khi là lại làm lên loại lúc mà mình mọi một mỗi nay này nếu ' +
    'ngay nên như nhưng những nó nữa ở ông phải qua quá ra rất rằng rồi sau sẽ so sự ta tại tất theo thể thì thế tới tôi trên ' +
    'trong trước tuy từ từng và vào vẫn về vì việc với vừa xuống bà em ấy kia vậy nhau dưới ngoài bên cách đấy thành thuộc',
  abbreviations: {
    leading: 'ts gs pgs ths bs ks tp q p ông bà st v.d vd',
    numbered: 'số tr chương mục hình bảng',
    trailing: 'v.v tcn scn',
  },
});
