using Slipway.Compiler.Tests.RulePages;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests;

/// <summary>An error that the project makes a warning is a warning: the manifests are written, whatever is wrong with the spec.</summary>
public sealed class DemotedTests
{
    public static TheoryData<string> Examples => [.. RulePageTests.Checked];

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_every_page_shows_is_compiled_where_it_is_a_warning(string id)
    {
        var example = PageExample.Of(id, "Example").ShouldNotBeNull();
        var options = example.Options() with { Severities = Demote };

        var compilation = Compile.For(Compilation.Targets, options, example.Spec());

        var errors = compilation.Analysis.Diagnostics.Where(one => one.Severity == Severity.Error).ToList();
        errors.ShouldAllBe(one => IsFixed(one.Id));
        (compilation.Manifests.Count > 0).ShouldBe(errors.Count == 0);
    }

    [Fact]
    public void A_file_that_cannot_be_read_stays_an_error()
    {
        var options = new WorkspaceOptions { Severities = Demote };

        var compilation = Compile.For(Compilation.Targets, options, "kind: 'Application\n");

        compilation.Analysis.HasErrors.ShouldBeTrue();
        compilation.Manifests.ShouldBeEmpty();
    }

    private static bool IsFixed(string id) => id[4] is '0' or '9';

    private static Diagnostic Demote(Diagnostic finding) =>
        finding.Severity != Severity.Error || IsFixed(finding.Id)
            ? finding
            : finding with
            {
                Descriptor = finding.Descriptor with { Severity = Severity.Warning },
            };
}
