import type { Phrases } from './phrases.ts';

export const vietnamese: Phrases = {
  tag: 'vi',
  nouns: '',
  it: `
    (nó|đây|cái này|này)
    (bài viết|bài báo|bài|tài liệu|văn bản|báo cáo|tệp|tập tin|câu chuyện|cuốn sách|sách|trang|tin|bản tin|sổ tay|phóng sự) [(này|đó|ấy)]
  `,
  title: `
    (tiêu đề|tựa đề|tên|nhan đề|tít) [của] [{document}] là gì
    {document} có (tiêu đề|tựa đề|tên) [là] gì
    {document} (tên|tên là|có tên) [là] gì
    {document} (được gọi là gì|gọi là gì)
    {document} (nói về|viết về|bàn về|về) (cái gì|điều gì|gì|vấn đề gì|chuyện gì)
    {document} (nội dung là gì|có nội dung gì|đề cập đến điều gì|đề cập đến vấn đề gì)
    (chủ đề|nội dung) [của] [{document}] là gì
    (tiêu đề|tựa đề) [của {document}]
  `,
  author: `
    ai [(đã|là người)] viết [(ra|nên)] {document}
    ai viết
    (tác giả|người viết) [của] [{document}] là ai
    ai là (tác giả|người viết) [của] [{document}]
    {document} (do ai viết|được ai viết|của ai|là của ai|do ai viết ra|được viết bởi ai)
    (tác giả) [của {document}]
  `,
  publisher: `
    ai [đã] (xuất bản|công bố|đăng|phát hành|đăng tải|ban hành) {document}
    ai [đã] (xuất bản|đăng|công bố)
    (nhà xuất bản|người xuất bản|đơn vị xuất bản) [của] [{document}] là (ai|gì)
    ai là (nhà xuất bản|người xuất bản) [của] [{document}]
    {document} (do ai xuất bản|được ai xuất bản|do ai đăng|do ai công bố|do ai phát hành|được xuất bản bởi ai|được công bố bởi ai)
    báo nào [đã] đăng {document}
    nhà xuất bản [của {document}]
  `,
  date: `
    {document} [đã] (được xuất bản|được công bố|được đăng|được viết|xuất bản|công bố|đăng|ra đời|được phát hành|viết|được đăng tải) (khi nào|bao giờ|lúc nào|ngày nào|năm nào|vào ngày nào|vào năm nào|vào lúc nào|từ khi nào|hồi nào|vào khi nào)
    (khi nào|bao giờ|lúc nào) [thì] {document} (được xuất bản|được công bố|được đăng|được viết|xuất bản|được phát hành)
    (ngày xuất bản|ngày đăng|ngày công bố|ngày tháng|ngày|ngày phát hành) [của] [{document}] là (khi nào|bao giờ|ngày nào|ngày bao nhiêu|gì)
    (ngày xuất bản|ngày đăng|ngày công bố) [của {document}]
  `,
  greeting: `
    (xin chào|chào|chào bạn|chào anh|chào chị|chào em|chào buổi (sáng|chiều|tối)|alo|a lô|hế lô|xin kính chào|chào mọi người)
    (bạn (khỏe|khoẻ) không|có ai (ở đây|đó) không|bạn có đó không|bạn có khỏe không)
  `,
  thanks: `
    (cảm ơn|cám ơn|xin cảm ơn|xin cám ơn|cảm ơn (bạn|anh|chị|em)|cám ơn bạn|cảm ơn nhiều|cảm ơn bạn nhiều|cảm ơn rất nhiều|cảm ơn bạn rất nhiều|cám ơn nhiều|chân thành cảm ơn)
    (tuyệt vời|tuyệt|giỏi lắm|tốt lắm)
  `,
  goodbye: `
    (tạm biệt|chào tạm biệt|hẹn gặp lại|chúc ngủ ngon|bai|bái bai|bye nhé|chúc một ngày tốt lành)
  `,
  bot: `
    (bạn|mày|cậu|anh) là (ai|gì|cái gì)
    (bạn|mày) (có thể làm gì|làm được gì|biết làm gì|biết gì|làm gì)
    bạn có thể làm [được] những gì
    quoteline là (gì|ai)
    (bạn|cái này|bot này) hoạt động (như thế nào|thế nào|ra sao)
    bạn [có phải] là (bot|robot|người|người thật|ai|máy|con người|người máy) [(à|hả|không|phải không)]
    ai (tạo ra|làm ra|lập trình|đã tạo ra) bạn
    (tên bạn là gì|bạn tên gì|bạn tên là gì)
    tôi có thể hỏi [bạn] [những] gì
    (bạn có thể giúp tôi không|giúp tôi với|giới thiệu về bản thân)
  `,
  addressee: `
    (bạn|các bạn|mọi người|tất cả mọi người|bot|robot|anh|chị|em|nhé|nha|ạ|thế giới|cả nhà)
  `,
  please: `
    (làm ơn|xin vui lòng|vui lòng|với ạ)
  `,
  opener: `
    [(xin|hãy|làm ơn|vui lòng|xin vui lòng)] (cho tôi biết|nói cho tôi biết|cho mình biết|cho biết|cho em hỏi|cho tôi hỏi|cho mình hỏi|cho hỏi)
    [bạn] có thể (cho tôi biết|nói cho tôi biết|cho mình biết|cho biết)
    (tôi|mình|em) muốn (biết|hỏi)
    (bạn có biết|tôi có câu hỏi|tôi có một câu hỏi|câu hỏi)
    (xin lỗi|và|vậy|thế|ok|nhưng|vậy thì)
  `,
};
