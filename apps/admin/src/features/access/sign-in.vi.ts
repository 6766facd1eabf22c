/** Câu chữ của trang đăng nhập. */
export const signInVi = {
  title: 'Đăng nhập',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  show: 'Hiện mật khẩu',
  hide: 'Ẩn mật khẩu',
  submit: 'Đăng nhập',
  expired: 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục đúng chỗ đang làm.',
  needUsername: 'Nhập tên đăng nhập.',
  needPassword: 'Nhập mật khẩu.',
  wrong: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  locked: (until: string) =>
    `Tài khoản tạm khóa đến ${until} vì nhập sai mật khẩu nhiều lần. Sau giờ đó hãy đăng nhập lại.`,
  lockedUnknown: 'Tài khoản tạm khóa vì nhập sai mật khẩu nhiều lần. Hãy thử lại sau.',
  disabled: 'Tài khoản đã bị khóa. Hãy liên hệ quản trị hệ thống.',
  offline: 'Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.',
  server: 'Máy chủ gặp lỗi. Thử lại sau ít phút.',
  demonstration: (province: string) => `Bản trình diễn ${province}`,
  demonstrationHint:
    'Tên đăng nhập và mật khẩu trình diễn được in ở cửa sổ lệnh nơi khởi động chương trình. Không có người thật trong dữ liệu này.',
};
