// Runs before the first paint, so that a dark room is not lit by a white page.
(() => {
  let saved = 'auto';
  try {
    saved = localStorage.getItem('noivu.color-scheme') || 'auto';
    const locale = localStorage.getItem('noivu.locale');
    if (locale === 'en') document.documentElement.lang = 'en';
  } catch {
    // A browser that keeps no storage follows the system.
  }
  const dark = saved === 'dark' || (saved !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
