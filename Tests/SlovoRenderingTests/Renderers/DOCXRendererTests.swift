import Foundation
import SlovoRendering
import Testing

@Suite("DOCXRenderer")
struct DOCXRendererTests {
  @Test("dump")
  func dump() throws {
    for (name, file, document) in RichDocument.cases {
      try Data(DOCXRenderer().render(document)).write(to: URL(filePath: "/tmp/shots/\(name)-\(file).docx"))
    }
  }
}
