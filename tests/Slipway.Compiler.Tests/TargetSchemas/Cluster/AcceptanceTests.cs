using System.Text.RegularExpressions;
using Slipway.Compiler;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.TargetSchemas.Cluster;

[Collection(nameof(ApiServer))]
[Trait("Category", "ApiServer")]
public partial class AcceptanceTests(ApiServer server)
{
    [Fact]
    public async Task The_API_server_takes_the_whole_of_what_samples_compile_to()
    {
        server.Require();

        (await Objections(Sample.All())).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_API_server_takes_the_whole_of_what_golden_cases_compile_to()
    {
        server.Require();
        var cases = GoldenCase.All().Where(one => !GoldenCase.Repetitions.Contains(one.Name));

        (await Objections(cases.Select(one => one.Compile()))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_what_KubeVela_renders_the_API_server_rejects_the_cases_we_say()
    {
        server.Require();
        var rejected = new List<string>();
        foreach (var golden in GoldenCase.All())
        {
            foreach (var json in golden.Objects)
            {
                if (await server.Objection(json) is not null)
                    rejected.Add(golden.Name);
            }
        }

        rejected.Distinct(StringComparer.Ordinal).ShouldBe(GoldenCase.Rejected.Keys, ignoreOrder: true);
    }

    [Fact]
    public void A_finding_that_says_the_API_server_rejects_a_component_is_true()
    {
        // Only of what the template renders does the server get to see anything.
        var claims =
            from golden in GoldenCase.All()
            where golden.Objects.Any()
            from found in golden.Compile().Analysis.Diagnostics
            where found.Severity == Severity.Error && SaysRejected().IsMatch(found.Message)
            select golden.Name;

        claims.ShouldNotBeEmpty();
        claims.Except(GoldenCase.Rejected.Keys).ShouldBeEmpty();
    }

    private async Task<List<string>> Objections(IEnumerable<Compilation> compiled)
    {
        var objections = new List<string>();
        // What VESSL and Terraform take says no apiVersion and kind.
        var objects = compiled
            .SelectMany(one => one.Manifests)
            .SelectMany(manifest => manifest.Objects)
            .Where(json => json["apiVersion"] is not null && json["kind"] is not null)
            .ToList();
        objects.ShouldNotBeEmpty();
        foreach (var json in objects.Where(ApiServer.Serves))
        {
            if (await server.Objection(json) is { } objection)
                objections.Add($"{objection}: {json.ToJsonString()}");
        }
        return objections;
    }

    [GeneratedRegex("API server (?:then )?rejects", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SaysRejected();
}
