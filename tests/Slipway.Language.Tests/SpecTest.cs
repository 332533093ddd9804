using Slipway.Language.Profiles;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Platform;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests;

/// <summary>
/// Checks that specs raise exactly the findings marked in them, each at its very characters. A finding that is not
/// marked fails the test; advice (severity info) counts only where the test marks or names its id.
/// </summary>
internal sealed class SpecTest
{
    /// <summary>The value of SlipwayProfile.</summary>
    public string? Profile { get; init; }

    /// <summary>The namespace of specs that name none.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>The environments that the project has.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>Objects that live outside the project.</summary>
    public IReadOnlyList<External> Externals { get; init; } = [];

    /// <summary>The value of SlipwayServing.</summary>
    public ServingForm Serving { get; init; } = ServingForm.Deployments;

    /// <summary>The ids of advice that counts though the test marks none.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];

    /// <summary>Checks with default options.</summary>
    public static IReadOnlyList<Diagnostic> Verify(params string[] files) => new SpecTest().Check(files);

    /// <summary>Checks files; they are named <c>spec1.yaml</c>, <c>spec2.yaml</c> and so on.</summary>
    /// <returns>What was found, for tests that look at messages.</returns>
    public IReadOnlyList<Diagnostic> Check(params string[] files)
    {
        var specs = files.Select((file, at) => (Name: $"spec{at + 1}.yaml", Text: file)).ToList();
        var marked = specs.ConvertAll(spec => (spec.Name, Markup: SpecMarkup.Parse(spec.Name, spec.Text)));
        var profile = Profiles.Profile.Parse(Profile, out var fault);
        fault.ShouldBeNull();
        var options = new WorkspaceOptions
        {
            Profile = profile,
            Namespace = Namespace,
            Environments = Environments,
            Externals = Externals,
        }.With(new PlatformOptions { Serving = Serving });
        var analysis = Analysis.Run([.. marked.Select(spec => SourceText.From(spec.Name, spec.Markup.Text))], options);

        var expected = marked.SelectMany(spec => spec.Markup.Expected).ToList();
        var wanted = expected.Select(finding =>
            $"{finding.Span} {finding.Id} to {finding.Span.EndLine},{finding.Span.EndColumn}"
        );
        var ids = expected.Select(finding => finding.Id).Concat(Advice).ToHashSet(StringComparer.Ordinal);
        var counted = analysis
            .Diagnostics.Where(found => found.Severity != Severity.Info || ids.Contains(found.Id))
            .ToList();
        var actual = counted.Select(found => $"{found.Span} {found.Id} to {found.Span.EndLine},{found.Span.EndColumn}");
        actual
            .Order(StringComparer.Ordinal)
            .ShouldBe(wanted.Order(StringComparer.Ordinal), string.Join('\n', analysis.Diagnostics));
        FixCheck.Verify(marked.ConvertAll(spec => (spec.Name, spec.Markup.Text)), analysis.Diagnostics, options);
        return counted;
    }
}
