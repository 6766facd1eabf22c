/** Một cơ quan chuyên môn thuộc UBND tỉnh, with what stands under it; every list is of names. */
export interface DepartmentOf2022 {
  code: string;
  name: string;
  sections: readonly string[];
  subDepartments: readonly string[];
  publicServiceUnits: readonly string[];
  inspectorate?: boolean;
}

/** 17 cơ quan chuyên môn của UBND tỉnh năm 2022 theo khung của 107/2020/NĐ-CP. */
export const departmentsOf2022: readonly DepartmentOf2022[] = [
  {
    code: 'VPUB',
    name: 'Văn phòng UBND tỉnh',
    sections: [
      'Phòng Tổng hợp - Nội chính',
      'Phòng Kinh tế tổng hợp',
      'Phòng Kinh tế ngành',
      'Phòng Khoa giáo - Văn xã',
      'Phòng Hành chính - Quản trị - Tài vụ',
      'Ban Tiếp công dân tỉnh',
    ],
    subDepartments: [],
    publicServiceUnits: [
      'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh',
      'Trung tâm Tin học - Công báo',
    ],
  },
  {
    code: 'SNV',
    name: 'Sở Nội vụ',
    sections: [
      'Văn phòng Sở Nội vụ',
      'Thanh tra Sở Nội vụ',
      'Phòng Tổ chức biên chế và Tổ chức phi chính phủ',
      'Phòng Công chức, viên chức',
      'Phòng Xây dựng chính quyền và Công tác thanh niên',
      'Phòng Cải cách hành chính và Văn thư lưu trữ',
      'Ban Thi đua - Khen thưởng',
      'Ban Tôn giáo',
    ],
    subDepartments: [],
    publicServiceUnits: ['Trung tâm Lưu trữ lịch sử tỉnh'],
  },
  {
    code: 'STP',
    name: 'Sở Tư pháp',
    sections: [
      'Văn phòng Sở Tư pháp',
      'Thanh tra Sở Tư pháp',
      'Phòng Xây dựng, kiểm tra và theo dõi thi hành pháp luật',
      'Phòng Phổ biến, giáo dục pháp luật',
      'Phòng Hành chính và Bổ trợ tư pháp',
    ],
    subDepartments: [],
    publicServiceUnits: [
      'Trung tâm Trợ giúp pháp lý nhà nước tỉnh',
      'Trung tâm Dịch vụ đấu giá tài sản tỉnh',
      'Phòng Công chứng số 1',
    ],
  },
  {
    code: 'SKHDT',
    name: 'Sở Kế hoạch và Đầu tư',
    sections: [
      'Văn phòng Sở Kế hoạch và Đầu tư',
      'Thanh tra Sở Kế hoạch và Đầu tư',
      'Phòng Tổng hợp, quy hoạch',
      'Phòng Kinh tế đối ngoại',
      'Phòng Đăng ký kinh doanh',
      'Phòng Thẩm định dự án đầu tư',
    ],
    subDepartments: [],
    publicServiceUnits: ['Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp'],
  },
  {
    code: 'STC',
    name: 'Sở Tài chính',
    sections: [
      'Văn phòng Sở Tài chính',
      'Thanh tra Sở Tài chính',
      'Phòng Quản lý ngân sách',
      'Phòng Tài chính hành chính sự nghiệp',
      'Phòng Tài chính đầu tư',
      'Phòng Quản lý giá và công sản',
      'Phòng Tài chính doanh nghiệp',
    ],
    subDepartments: [],
    publicServiceUnits: [],
  },
  {
    code: 'SCT',
    name: 'Sở Công Thương',
    sections: [
      'Văn phòng Sở Công Thương',
      'Thanh tra Sở Công Thương',
      'Phòng Quản lý công nghiệp',
      'Phòng Quản lý thương mại',
      'Phòng Quản lý năng lượng',
      'Phòng Kỹ thuật an toàn - Môi trường',
    ],
    subDepartments: [],
    publicServiceUnits: ['Trung tâm Khuyến công và Xúc tiến thương mại'],
  },
  {
    code: 'SNN',
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    sections: [
      'Văn phòng Sở Nông nghiệp và Phát triển nông thôn',
      'Thanh tra Sở Nông nghiệp và Phát triển nông thôn',
      'Phòng Kế hoạch - Tài chính',
      'Phòng Quản lý kỹ thuật',
    ],
    subDepartments: [
      'Chi cục Trồng trọt và Bảo vệ thực vật',
      'Chi cục Chăn nuôi và Thú y',
      'Chi cục Thủy lợi',
      'Chi cục Phát triển nông thôn',
      'Chi cục Quản lý chất lượng nông lâm sản và thủy sản',
      'Chi cục Quản lý đê điều và Phòng, chống thiên tai',
    ],
    publicServiceUnits: ['Trung tâm Khuyến nông', 'Trung tâm Nước sạch và Vệ sinh môi trường nông thôn'],
  },
  {
    code: 'SGTVT',
    name: 'Sở Giao thông vận tải',
    sections: [
      'Văn phòng Sở Giao thông vận tải',
      'Thanh tra Sở Giao thông vận tải',
      'Phòng Quản lý kết cấu hạ tầng giao thông',
      'Phòng Quản lý vận tải, phương tiện và người lái',
      'Phòng Thẩm định và Quản lý chất lượng công trình',
    ],
    subDepartments: [],
    publicServiceUnits: ['Trung tâm Đăng kiểm xe cơ giới', 'Trung tâm Đào tạo lái xe'],
  },
  {
    code: 'SXD',
    name: 'Sở Xây dựng',
    sections: [
      'Văn phòng Sở Xây dựng',
      'Thanh tra Sở Xây dựng',
      'Phòng Quy hoạch - Kiến trúc',
      'Phòng Hạ tầng kỹ thuật và Phát triển đô thị',
      'Phòng Quản lý nhà và Thị trường bất động sản',
    ],
    subDepartments: ['Chi cục Giám định xây dựng'],
    publicServiceUnits: ['Trung tâm Kiểm định chất lượng công trình xây dựng'],
  },
  {
    code: 'STNMT',
    name: 'Sở Tài nguyên và Môi trường',
    sections: [
      'Văn phòng Sở Tài nguyên và Môi trường',
      'Thanh tra Sở Tài nguyên và Môi trường',
      'Phòng Quản lý đất đai',
      'Phòng Khoáng sản',
      'Phòng Tài nguyên nước',
    ],
    subDepartments: ['Chi cục Bảo vệ môi trường'],
    publicServiceUnits: [
      'Văn phòng Đăng ký đất đai tỉnh',
      'Trung tâm Phát triển quỹ đất tỉnh',
      'Trung tâm Quan trắc - Thông tin tài nguyên và môi trường',
    ],
  },
  {
    code: 'STTTT',
    name: 'Sở Thông tin và Truyền thông',
    sections: [
      'Văn phòng Sở Thông tin và Truyền thông',
      'Thanh tra Sở Thông tin và Truyền thông',
      'Phòng Công nghệ thông tin và Bưu chính, viễn thông',
      'Phòng Thông tin - Báo chí - Xuất bản',
    ],
    subDepartments: [],
    publicServiceUnits: ['Trung tâm Công nghệ thông tin và Truyền thông'],
  },
  {
    code: 'SLDTBXH',
    name: 'Sở Lao động - Thương binh và Xã hội',
    sections: [
      'Văn phòng Sở Lao động - Thương binh và Xã hội',
      'Thanh tra Sở Lao động - Thương binh và Xã hội',
      'Phòng Người có công',
      'Phòng Lao động - Việc làm',
      'Phòng Giáo dục nghề nghiệp',
      'Phòng Bảo trợ xã hội',
      'Phòng Bảo vệ, chăm sóc trẻ em và Bình đẳng giới',
    ],
    subDepartments: ['Chi cục Phòng, chống tệ nạn xã hội'],
    publicServiceUnits: [
      'Trung tâm Dịch vụ việc làm tỉnh',
      'Trung tâm Bảo trợ xã hội và Công tác xã hội tỉnh',
      'Trung tâm Điều dưỡng và Chăm sóc người có công',
      'Cơ sở Điều trị nghiện ma túy tỉnh',
    ],
  },
  {
    code: 'SVHTTDL',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    sections: [
      'Văn phòng Sở Văn hóa, Thể thao và Du lịch',
      'Thanh tra Sở Văn hóa, Thể thao và Du lịch',
      'Phòng Quản lý văn hóa và Gia đình',
      'Phòng Quản lý di sản văn hóa',
      'Phòng Quản lý thể dục thể thao',
      'Phòng Quản lý du lịch',
    ],
    subDepartments: [],
    publicServiceUnits: [
      'Bảo tàng tỉnh',
      'Thư viện tỉnh',
      'Nhà hát Chèo Hưng Yên',
      'Trung tâm Văn hóa - Nghệ thuật tỉnh',
      'Trung tâm Huấn luyện và Thi đấu thể thao tỉnh',
    ],
  },
  {
    code: 'SKHCN',
    name: 'Sở Khoa học và Công nghệ',
    sections: [
      'Văn phòng Sở Khoa học và Công nghệ',
      'Thanh tra Sở Khoa học và Công nghệ',
      'Phòng Quản lý khoa học',
      'Phòng Quản lý công nghệ và Sở hữu trí tuệ',
    ],
    subDepartments: ['Chi cục Tiêu chuẩn Đo lường Chất lượng'],
    publicServiceUnits: ['Trung tâm Thông tin, Thống kê và Ứng dụng khoa học công nghệ'],
  },
  {
    code: 'SGDDT',
    name: 'Sở Giáo dục và Đào tạo',
    sections: [
      'Văn phòng Sở Giáo dục và Đào tạo',
      'Thanh tra Sở Giáo dục và Đào tạo',
      'Phòng Tổ chức cán bộ',
      'Phòng Kế hoạch - Tài chính Sở Giáo dục và Đào tạo',
      'Phòng Giáo dục trung học - Thường xuyên',
      'Phòng Giáo dục mầm non - Tiểu học',
      'Phòng Khảo thí và Quản lý chất lượng giáo dục',
    ],
    subDepartments: [],
    publicServiceUnits: [],
  },
  {
    code: 'SYT',
    name: 'Sở Y tế',
    sections: [
      'Văn phòng Sở Y tế',
      'Thanh tra Sở Y tế',
      'Phòng Tổ chức cán bộ Sở Y tế',
      'Phòng Kế hoạch - Tài chính Sở Y tế',
      'Phòng Nghiệp vụ y',
      'Phòng Nghiệp vụ dược',
    ],
    subDepartments: ['Chi cục Dân số - Kế hoạch hóa gia đình', 'Chi cục An toàn vệ sinh thực phẩm'],
    publicServiceUnits: [],
  },
  {
    code: 'TTT',
    name: 'Thanh tra tỉnh',
    sections: [
      'Văn phòng Thanh tra tỉnh',
      'Phòng Thanh tra kinh tế - xã hội',
      'Phòng Giải quyết khiếu nại, tố cáo',
      'Phòng Giám sát, kiểm tra và xử lý sau thanh tra',
      'Phòng Phòng, chống tham nhũng',
    ],
    subDepartments: [],
    publicServiceUnits: [],
    inspectorate: true,
  },
];

/** Đơn vị sự nghiệp công lập trực thuộc UBND tỉnh. */
export const provincialServiceUnits: readonly string[] = [
  'Đài Phát thanh và Truyền hình Hưng Yên',
  'Trường Cao đẳng Cộng đồng Hưng Yên',
  'Trường Cao đẳng Y tế Hưng Yên',
  'Ban Quản lý dự án đầu tư xây dựng tỉnh',
];
