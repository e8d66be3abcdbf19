BLOG_AUTHOR = BLOG_EMAIL = "bench"
BLOG_TITLE = "案例馆"
SITE_URL = "https://example.org/"
BLOG_DESCRIPTION = ""
DEFAULT_LANG = "zh_cn"
TIMEZONE = "Asia/Shanghai"
POSTS = (("posts/*.md", "cases", "post.tmpl"),)
PAGES = (("pages/*.md", "", "home.tmpl"),)
THEME = "bench"
THEME_COLOR = "#5670d4"
COMPILERS = {"markdown": (".md",)}
MARKDOWN_EXTENSIONS = ["markdown.extensions.extra", "markdown.extensions.sane_lists", "markdown.extensions.toc"]
TAG_PATH = "tags"
CATEGORY_PATH = "regions"
CATEGORY_PREFIX = ""
SLUG_TAG_PATH = False
FUTURE_IS_NOW = True
PRETTY_URLS = True
INDEX_PATH = ""
DISABLE_INDEXES = True       # the home page is pages/index.md with the post-list shortcode: newest 30
GENERATE_ATOM = False
FEED_LENGTH = 20
FEED_TEASERS = True
INDEX_TEASERS = True
RSS_PATH = ""
COPY_SOURCES = SHOW_SOURCELINK = False
POSTS_SECTIONS = False
ENABLE_AUTHOR_PAGES = False
USE_CDN = True
USE_BUNDLES = False
MATHJAX_CONFIG = ""
DISABLED_PLUGINS = ["classify_archive", "classify_authors", "classify_sections", "classify_page_index",
                    "render_galleries", "render_listings", "robots", "scale_images", "create_bundles", "copy_assets",
                    "generate_gallery_rss"]
GLOBAL_CONTEXT = {}
