using Slipway.Language.Environments;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Environments;

/// <summary>A project of one spec file and one overlay file, with findings marked in either of them.</summary>
internal static class OverlayTest
{
    /// <summary>Lays the overlay over the spec and checks that exactly the marked findings are raised.</summary>
    public static Analysis Verify(string spec, string overlay)
    {
        var specMarkup = SpecMarkup.Parse("spec.yaml", spec);
        var overlayMarkup = SpecMarkup.Parse("prod.yaml", overlay);
        var options = new WorkspaceOptions
        {
            Environment = "prod",
            Overlays = OverlaySet.Read(
                [SourceText.From("prod.yaml", overlayMarkup.Text)],
                TestContext.Current.CancellationToken
            ),
        };
        var analysis = Analysis.Run(
            [SourceText.From("spec.yaml", specMarkup.Text)],
            options,
            TestContext.Current.CancellationToken
        );
        var actual = analysis.Diagnostics.Where(found => found.Severity != Severity.Info).ToList();
        actual
            .Select(found => Line(found.Id, found.Span))
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                specMarkup
                    .Expected.Concat(overlayMarkup.Expected)
                    .Select(one => Line(one.Id, one.Span))
                    .Order(StringComparer.Ordinal),
                string.Join('\n', analysis.Diagnostics)
            );
        return analysis;
    }

    /// <summary>The value at a path of the only document as text; items go by name or type: <c>spec.components.web.type</c>.</summary>
    public static string? Value(Analysis analysis, string path)
    {
        SpecNode? node = analysis.Workspace.Documents.Single().Root;
        foreach (var part in path.Split('.'))
        {
            node = node switch
            {
                SpecMapping mapping => mapping[part],
                SpecSequence list => list
                    .Items.OfType<SpecMapping>()
                    .FirstOrDefault(item => item.Text("name")?.Text == part || item.Text("type")?.Text == part),
                _ => null,
            };
        }
        return (node as SpecScalar)?.Text;
    }

    private static string Line(string id, SourceSpan span) => $"{span} {id} to {span.EndLine},{span.EndColumn}";
}
