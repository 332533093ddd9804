using System.Collections.Immutable;
using System.Globalization;
using Slipway.CodeFixes;
using Slipway.Schema.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace Slipway.Generators.Tests.Analyzers.Verifying;

/// <summary>Says whether code has the findings it is marked with, and no other.</summary>
internal static class Verify
{
    private static readonly ImmutableArray<string> Offered = new FindingFix().FixableDiagnosticIds;

    /// <summary>Checks the statements of a spec method.</summary>
    /// <param name="statements">The statements; there is an Application <c>app</c>, and it is returned.</param>
    /// <param name="properties">The project's properties.</param>
    public static Task Body(string statements, params (string, string)[] properties) =>
        Check(MarkedCode.Body(statements), properties);

    /// <summary>Checks the members of a class.</summary>
    public static Task Members(string members, params (string, string)[] properties) =>
        Check(MarkedCode.Members(members), properties);

    private static async Task Check(MarkedCode code, (string, string)[] properties)
    {
        var found = await Analysis.Of(code.Text, properties);
        found.ShouldNotContain(one => one.Id == "AD0001");
        found
            .Where(one => FixProperties.Read(one.Properties) is not null)
            .Select(one => one.Id)
            .Except(Offered)
            .ShouldBeEmpty("the editor must ask for the fixes that findings bring along");
        found
            .Select(one => $"{one.Id} at {Shown(code.Text, one)}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                code.Expected.Select(one =>
                        $"{one.Id} at {code.Text.Substring(one.Span.Start, one.Span.Length)}@{one.Span.Start}"
                    )
                    .Order(StringComparer.Ordinal),
                string.Join('\n', found.Select(one => one.GetMessage(CultureInfo.InvariantCulture)))
            );
    }

    private static string Shown(string code, Diagnostic finding)
    {
        var span = finding.Location.SourceSpan;
        return $"{code.Substring(span.Start, span.Length)}@{span.Start}";
    }
}
