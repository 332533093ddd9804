using System.Text.Json.Nodes;
using Slipway.Language.Diagnostics;
using Slipway.Release;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;
using Slipway.Validation;

namespace Slipway.Compiler.Tests.TargetSchemas;

public class SecondOpinionTests
{
    private static readonly SourceSpan Place = new("specs/app.yaml", 7, 11, 7, 15);

    [Fact]
    public void An_object_that_does_not_fit_is_reported_at_its_component()
    {
        var broken = Broken();

        var found = Findings(broken).ShouldHaveSingleItem();

        found
            .ToString()
            .ShouldBe(
                "specs/app.yaml(7,11): error SLIP9004: the TFJob 'train' rendered from component 'train' does not fit its "
                    + "schema at 'spec.tfReplicaSpecs.PS.template.spec.containers[0].imag', which is unknown: "
                    + "this is a defect of Slipway, please report it; no bundle was written"
            );
    }

    [Fact]
    public void Findings_keep_the_order_of_the_objects()
    {
        var objects = Enumerable
            .Range(1, 40)
            .Select(line => SecondOpinion.Made(line % 2 == 0 ? Broken() : Valid(), SourceSpan.StartOf($"{line}.yaml")))
            .ToList();

        Validation
            .SecondOpinion.On(objects)
            .Select(found => found.Span.File)
            .ShouldBe(Enumerable.Range(1, 20).Select(half => $"{half * 2}.yaml"));
    }

    [Theory]
    [InlineData("deployment.apps")]
    [InlineData("service")]
    [InlineData("persistentvolumeclaim")]
    public void A_name_with_a_line_end_after_it_does_not_fit(string name)
    {
        var json = ValidObject.Named(name);
        json["metadata"]!["name"] = "a\n";

        SecondOpinion.Of(json).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"apiVersion":"example.com/v1","kind":"Deployment"}""")]
    [InlineData("""{"apiVersion":"v1","kind":"Deployment"}""")]
    [InlineData("""{"apiVersion":"v1","kind":"../kubernetes/names"}""")]
    [InlineData("""{"apiVersion":7,"kind":["TFJob"]}""")]
    [InlineData("{}")]
    public void An_object_of_no_kind_that_has_a_schema_is_a_defect_too(string json) =>
        Findings(JsonNode.Parse(json)!.AsObject())
            .ShouldHaveSingleItem()
            .Message.ShouldContain("does not fit its schema at 'kind', which has no schema");

    [Fact]
    public void A_number_beyond_every_range_is_not_a_reason_to_throw()
    {
        var json = Valid();
        json["spec"]!["tfReplicaSpecs"]!["PS"]!["replicas"] = JsonNode.Parse("1e400");

        Findings(json).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_cancelled_build_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            Validation.SecondOpinion.On([SecondOpinion.Made(Valid())], cancellation.Token)
        );
    }

    [Fact]
    public void The_finding_has_a_page_and_a_place_among_the_releases()
    {
        var descriptor = ReleaseDiagnostics.DoesNotFit;
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules", $"{descriptor.Id}.md"));

        page[0].ShouldBe($"# {descriptor.Id}: {descriptor.Title}");
        page[2].ShouldStartWith("Severity: error.");
        File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules", "releases.md"))
            .ShouldContain($"| {descriptor.Id} | error | {descriptor.Title} |");
    }

    private static JsonObject Valid() => ValidObject.Named("tfjob.kubeflow.org");

    private static JsonObject Broken() =>
        new Change(
            "tfjob.kubeflow.org",
            JsonPlace.Parse("spec/tfReplicaSpecs/PS/template/spec/containers/0/image"),
            ChangeKind.Misspelt,
            "imag"
        ).Made();

    private static IReadOnlyList<Diagnostic> Findings(JsonObject json) =>
        Validation.SecondOpinion.On([SecondOpinion.Made(json, Place) with { Origin = "component 'train'" }]);
}
