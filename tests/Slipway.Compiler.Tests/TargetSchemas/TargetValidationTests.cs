using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Compiler.Validation;
using Slipway.Schema;

namespace Slipway.Compiler.Tests.TargetSchemas;

public class TargetValidationTests
{
    private static readonly SourceSpan Place = new("specs/app.yaml", 7, 11, 7, 15);

    [Fact]
    public void An_object_that_does_not_fit_is_reported_at_its_component()
    {
        var broken = Broken();

        var verdict = TargetValidation.Run(
            [new RenderedObject(broken, "component 'train'", Place)],
            FrozenSet<string>.Empty
        );

        var found = verdict.Findings.ShouldHaveSingleItem();
        found
            .ToString()
            .ShouldBe(
                "specs/app.yaml(7,11): error SLIP9004: the TFJob 'train' rendered from component 'train' does not fit its "
                    + "schema at 'spec.tfReplicaSpecs.PS.template.spec.containers[0].imag', which is unknown: "
                    + "this is a defect of Slipway, please report it; nothing was written"
            );
        verdict.Valid.ShouldBeEmpty();
    }

    [Fact]
    public void Findings_keep_the_order_of_the_objects()
    {
        var objects = Enumerable
            .Range(1, 40)
            .Select(line => new RenderedObject(
                line % 2 == 0 ? Broken() : Valid(),
                $"component '{line}'",
                SourceSpan.StartOf($"{line}.yaml")
            ))
            .ToList();

        var verdict = TargetValidation.Run(objects, FrozenSet<string>.Empty);

        verdict
            .Findings.Select(found => found.Span.File)
            .ShouldBe(Enumerable.Range(1, 20).Select(half => $"{half * 2}.yaml"));
    }

    [Fact]
    public void An_object_that_an_earlier_build_found_valid_is_not_looked_at_again()
    {
        // The set is believed, and that an object at fault is not found is how a test sees that it was skipped.
        Run(Broken(), [Hash(Broken())]).Findings.ShouldBeEmpty();
        Run(Broken(), [Hash(Valid())]).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_valid_objects_of_a_build_are_all_that_the_next_one_remembers()
    {
        var first = Run(Valid(), ["0000"]);
        first.Valid.ShouldHaveSingleItem().Length.ShouldBe(64);

        Run(Valid(), [.. first.Valid]).Valid.ShouldBe(first.Valid);
        var other = Valid();
        other["metadata"]!["name"] = "other";
        Run(other, [.. first.Valid]).Valid.ShouldNotBe(first.Valid);
    }

    [Theory]
    [InlineData("""{"apiVersion":"example.com/v1","kind":"Deployment"}""")]
    [InlineData("""{"apiVersion":"v1","kind":"Deployment"}""")]
    [InlineData("""{"apiVersion":"v1","kind":"../kubernetes/names"}""")]
    [InlineData("""{"apiVersion":7,"kind":["TFJob"]}""")]
    [InlineData("{}")]
    public void An_object_of_no_kind_that_has_a_schema_is_a_defect_too(string json) =>
        Run(JsonNode.Parse(json)!.AsObject(), [])
            .Findings.ShouldHaveSingleItem()
            .Message.ShouldContain("does not fit its schema at 'kind', which has no schema");

    [Fact]
    public void A_number_beyond_every_range_is_no_reason_to_throw()
    {
        var json = Valid();
        json["spec"]!["tfReplicaSpecs"]!["PS"]!["replicas"] = JsonNode.Parse("1e400");

        Run(json, []).Findings.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_cancelled_build_stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            TargetValidation.Run(
                [new RenderedObject(Valid(), "component 'train'", Place)],
                FrozenSet<string>.Empty,
                cancellation.Token
            )
        );
    }

    private static JsonObject Valid() => ValidObject.Named("tfjob.kubeflow.org");

    private static JsonObject Broken() =>
        new Change(
            "tfjob.kubeflow.org",
            JsonPlace.Parse("spec/tfReplicaSpecs/PS/template/spec/containers/0/image"),
            ChangeKind.Misspelt,
            "imag"
        ).Made();

    private static string Hash(JsonObject json)
    {
        using var hash = new ObjectHash();
        return hash.Of(json);
    }

    private static TargetVerdict Run(JsonObject json, HashSet<string> known) =>
        TargetValidation.Run([new RenderedObject(json, "component 'train'", Place)], known);
}
