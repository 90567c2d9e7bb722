import SlovoModel
import SlovoRendering
import SlovoWorkspace

/// Makes PDF files with a program of the machine.
struct PDFTypesetter: Typesetter {
  private let program: PDFProgram

  /// The program that is found near the workspace, the tool or the folder that it was called in.
  init(workspace: String?) throws {
    let folders = [workspace, ".", "/proc/self/exe"].compactMap(\.self)
    guard let program = PDFProgram.find(near: folders) else {
      throw Failure(.unavailable, PDFProgram.advice)
    }
    self.program = program
  }

  func pdfs(of documents: [Document]) throws(TypesettingError) -> [[UInt8]] {
    var jobs: [PDFProgram.Job] = []
    for document in documents {
      let renderer: any Renderer = program.input == .typst ? TypstRenderer() : DOCXRenderer()
      do throws(RenderingError) {
        jobs.append(
          PDFProgram.Job(
            source: try renderer.render(document),
            time: document.properties.revised.daysSince1970 * 86_400))
      } catch {
        throw TypesettingError(error.description)
      }
    }
    do throws(PDFProgram.Failure) {
      return try program.pdfs(of: jobs)
    } catch {
      throw TypesettingError(error.description)
    }
  }
}
