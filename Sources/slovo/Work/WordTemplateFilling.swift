import SlovoModel
import SlovoRendering
import SlovoWorkspace

/// Fills a Word template, and makes PDF files of what comes out with LibreOffice.
struct WordTemplateFilling: Sendable {
  private let template: WordTemplate
  private let formats: [OutputFormat]
  private let program: PDFProgram?

  /// - Parameters:
  ///   - template: the template.
  ///   - formats: `docx`, `pdf` or both.
  /// - Throws: `Failure` when there is no program for PDF.
  init(_ template: WordTemplate, formats: [OutputFormat]) throws {
    self.template = template
    self.formats = formats
    program = formats.contains(.pdf) ? PDFProgram.findOffice() : nil
    guard program != nil || !formats.contains(.pdf) else {
      throw Failure(.unavailable, PDFProgram.officeAdvice)
    }
  }

  /// The pack of an event.
  func pack(
    for event: Event, in programme: Programme, _ request: PackRequest, by builder: PackBuilder
  ) throws -> Pack {
    var pack = try builder.pack(filling: template, for: event, in: programme, request)
    guard let program else { return pack }
    let time = event.revised.daysSince1970 * 86_400
    let contents = try program.pdfs(
      of: pack.files.map { PDFProgram.Job(source: $0.bytes, time: time) })
    let files = zip(pack.files, contents).map { file, bytes in
      var pdf = file
      pdf.path = file.path.dropLast(".docx".count) + ".pdf"
      pdf.bytes = bytes
      return pdf
    }
    pack.files = formats.contains(.docx) ? pack.files + files : files
    return pack
  }
}
