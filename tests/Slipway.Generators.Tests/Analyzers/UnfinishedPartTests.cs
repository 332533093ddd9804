using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Slipway.Generators.Analyzers;
using Slipway.Generators.Tests.Analyzers.Verifying;

namespace Slipway.Generators.Tests.Analyzers;

/// <summary>SLIP1002 where the C# compiler rejects a function, and names types that no one wrote.</summary>
public sealed class UnfinishedPartTests
{
    [Theory]
    [InlineData(
        """app.AddModelServing("s").WithPredictor("a", p => p.WithTraffic(100));""",
        "'WithPredictor' has no 'graph': add it with WithGraph"
    )]
    [InlineData(
        """app.AddModelServing("s").WithPredictor("a", p => p);""",
        "'WithPredictor' has no 'graph': add it with WithGraph"
    )]
    [InlineData(
        """var made = ModelServing.Predictor.Create("a", p => p.WithReplicas(2));""",
        "'Create' has no 'graph': add it with WithGraph"
    )]
    public async Task What_a_function_leaves_out_is_named(string statements, string message) =>
        (await Messages(statements)).ShouldBe([message]);

    [Theory]
    [InlineData(
        """app.AddModelServing("s").WithPredictor("a", p => p.WithGraph("m", ModelServer.TensorFlow, "pvc://c"));"""
    )]
    [InlineData(
        """Func<ModelServing.PredictorStart, ModelServing.PredictorStart> half = p => p.WithTraffic(1); half(null!);"""
    )]
    [InlineData("""string Half(Func<ModelServing.PredictorStart, object> fill) => ""; Half(p => p.WithTraffic(1));""")]
    [InlineData("""app.AddWebService("w", "a/b:1").WithPort(80, p => p.WithName("web"));""")]
    public async Task What_is_finished_or_meant_to_go_on_is_not_reported(string statements) =>
        (await Messages(statements)).ShouldBeEmpty();

    private static async Task<IReadOnlyList<string>> Messages(string statements)
    {
        var tree = CSharpSyntaxTree.ParseText(MarkedCode.BodyText(statements), Analysis.Language);
        var found = await CSharpCompilation
            .Create("Specs", [tree], Analysis.References, Analysis.Options)
            .WithAnalyzers([new ScopeAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. found
                .Where(one => one.Id == "SLIP1002")
                .Select(one => $"{one.GetMessage(CultureInfo.InvariantCulture)}"),
        ];
    }
}
