using System.Text.Json.Nodes;
using Slipway.Release;
using Slipway.Schema;
using Slipway.Validation;

namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>Which objects of a record get the second opinion before they go into a bundle.</summary>
public class ReleaseOpinionTests
{
    private static readonly SourceSpan Project = SourceSpan.StartOf("app.csproj");

    [Fact]
    public void What_was_made_is_judged_at_its_place_or_at_the_project()
    {
        var place = new SourceSpan("specs/app.yaml", 7, 11, 7, 15);

        Findings(Broken() with { Place = place }).ShouldHaveSingleItem().ShouldStartWith("specs/app.yaml(7,11): error");
        Findings(Broken()).ShouldHaveSingleItem().ShouldStartWith("app.csproj(1,1): error SLIP9004");
    }

    [Fact]
    public void What_a_made_object_holds_as_a_text_is_judged_too() =>
        Findings(
                Broken() with
                {
                    Json = ValidObject.Named("service"),
                    Kind = "Service",
                    ApiVersion = "v1",
                    Parts = [Broken()],
                }
            )
            .ShouldHaveSingleItem()
            .ShouldContain("the Deployment 'colors'");

    [Fact]
    public void What_users_wrote_themselves_and_what_no_cluster_takes_is_not()
    {
        Findings(Broken() with { IsMade = false }).ShouldBeEmpty();
        Findings(Broken() with { ApiVersion = "", Kind = "" }).ShouldBeEmpty();
        Findings(Broken() with { Json = ValidObject.Named("deployment.apps") }).ShouldBeEmpty();
    }

    private static ReleaseObject Broken()
    {
        var json = ValidObject.Named("deployment.apps");
        json["spec"]!["replicas"] = JsonValue.Create("two");
        return new ReleaseObject
        {
            ApiVersion = "apps/v1",
            Kind = "Deployment",
            Name = "colors",
            IsMade = true,
            Origin = "component 'colors'",
            Json = json,
        };
    }

    private static IEnumerable<string> Findings(ReleaseObject made)
    {
        var manifest = new ReleaseManifest("kubernetes", "kubernetes/app.yaml", "sha256:0", [made]);
        return ReleaseOpinion
            .On(new ReleaseRecord { Manifests = [manifest] }, Project, TestContext.Current.CancellationToken)
            .Select(found => found.ToString());
    }
}
