/// What file names and addresses end with.
enum FileNames {
  /// Extensions of files, in small letters.
  static let extensions: Set<String> = [
    "aac", "avi", "bak", "bash", "bat", "bib", "bin", "bmp", "bz2", "cab", "cfg", "cgi", "class",
    "cmd", "conf", "cpp", "css", "csv", "dat", "db", "deb", "desktop", "diff", "dll", "dmg", "doc",
    "docm", "docx", "dot", "dotx", "dtd", "eml", "eps", "epub", "exe", "flac", "flv", "fodt",
    "gif", "gmo", "go", "gpg", "gz", "hpp", "htm", "html", "ico", "ics", "img", "ini", "iso", "jar",
    "java", "jpeg", "jpg", "js", "json", "jsp", "key", "lib", "lock", "log", "lua", "m3u", "m4a",
    "md", "mkv", "mo", "mov", "mp3", "mp4", "mpeg", "mpg", "msg", "msi", "odf", "odg", "odp",
    "ods", "odt", "ogg", "ogv", "otf", "otp", "ots", "ott", "pdf", "pem", "php", "pl", "png", "po",
    "pot", "potx", "pps", "ppsx", "ppt", "pptx", "ps", "psd", "py", "rar", "rb", "rpm", "rs",
    "rtf", "ser", "sh", "so", "sql", "srt", "svg", "swf", "swift", "tar", "tbx", "tex", "tgz",
    "tif", "tiff", "tmp", "tmx", "toml", "ts", "tsv", "ttf", "txt", "vcf", "wav", "webm", "webp",
    "wma", "wmv", "woff", "xhtml", "xlf", "xliff", "xls", "xlsm", "xlsx", "xml", "xsd", "xsl",
    "xslt", "xul", "xz", "yaml", "yml", "zip", "7z",
  ]

  /// Top-level domains that stand in addresses without a scheme.
  static let domains: Set<String> = [
    "al", "app", "at", "ba", "bg", "biz", "ch", "co", "com", "cz", "de", "dev", "dk", "edu", "es",
    "eu", "fi", "fr", "gov", "gr", "hr", "hu", "info", "int", "io", "it", "me", "mil", "mk",
    "net", "nl", "no", "org", "pl", "pt", "ro", "rs", "ru", "se", "si", "sk", "tv", "uk", "us",
    "xyz", "бг", "мкд", "рф", "срб",
  ]
}
