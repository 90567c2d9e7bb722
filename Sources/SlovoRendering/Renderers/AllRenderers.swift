/// Every renderer: the one place where a new one is named.
public enum AllRenderers {
  /// A renderer for each output format, in the order of `OutputFormat.rendered`.
  public static let all: [any Renderer] = [
    DOCXRenderer(),
    ODTRenderer(),
    HTMLRenderer(),
    MarkdownRenderer(),
    PlainTextRenderer(),
    TypstRenderer(),
    XLSXRenderer(),
    PPTXRenderer(),
    CalendarRenderer(),
    JSONRenderer(),
  ]

  /// The renderer of a format; `nil` when there is none yet.
  public static func renderer(for format: OutputFormat) -> (any Renderer)? {
    all.first { type(of: $0).format == format }
  }
}
