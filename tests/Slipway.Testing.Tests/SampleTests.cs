namespace Slipway.Testing.Tests;

/// <summary>What a test gets is what <c>dotnet build</c> gives.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Yaml => BuiltSample.All(inCode: false);

    public static TheoryData<string> Code => BuiltSample.All(inCode: true);

    [Theory]
    [MemberData(nameof(Code))]
    public void Specs_in_CSharp_are_compiled_as_a_build_does(string name)
    {
        var sample = new BuiltSample(name);

        IsThatOfBuild(SlipwayCompilation.CompileAssembly(sample.Code, sample.Options), sample);
    }

    [Theory]
    [MemberData(nameof(Yaml))]
    public void Specs_in_YAML_are_compiled_as_a_build_does(string name)
    {
        var sample = new BuiltSample(name);

        IsThatOfBuild(SlipwayCompilation.CompileYaml(sample.Specs, sample.Options), sample);
    }

    [Fact]
    public void There_are_samples_of_both_with_findings_and_needs_to_compare()
    {
        Yaml.Count.ShouldBe(Code.Count);
        Code.Select(one => new BuiltSample(one.Data).Record).ShouldContain(record => record.Findings.Count > 0);
        Code.Select(one => new BuiltSample(one.Data).Record).ShouldContain(record => record.Needs.Objects.Count > 0);
    }

    [Fact]
    public void The_same_specs_give_the_same_snapshot_also_side_by_side()
    {
        var sample = new BuiltSample("WebShop.CSharp");
        var first = SlipwayCompilation.CompileAssembly(sample.Code, sample.Options).ToSnapshot();

        first.ShouldNotContain("\r");
        Enumerable
            .Range(0, 8)
            .AsParallel()
            .Select(_ => SlipwayCompilation.CompileAssembly(sample.Code, sample.Options).ToSnapshot())
            .ShouldAllBe(other => other == first);
    }

    private static void IsThatOfBuild(SlipwayCompilation compilation, BuiltSample sample)
    {
        var record = sample.Record;
        compilation
            .ShouldHaveNoErrors()
            .Manifests.ToDictionary(one => one.Path, one => one.Text, StringComparer.Ordinal)
            .OrderBy(one => one.Key, StringComparer.Ordinal)
            .ShouldBe(sample.Files.OrderBy(one => one.Key, StringComparer.Ordinal));
        compilation.Manifests.Select(one => one.Path).ShouldBe(record.Manifests.Select(one => one.Path));
        compilation
            .Findings.Select(one => $"{one.Place}: {one.Severity} {one.Id}: {one.Message}")
            .ShouldBe(
                record.Findings.Select(one =>
                    $"{one.Place}: {char.ToUpperInvariant(one.Severity[0])}{one.Severity[1..]} {one.Id}: {one.Message}"
                )
            );
        compilation.Images.ShouldBe(record.Manifests.SelectMany(one => one.Images).Distinct(StringComparer.Ordinal));
        compilation
            .Needs.Select(one => $"{one.Kind} {one.Namespace}/{one.Name}: {string.Join(", ", one.Uses)}")
            .ShouldBe(
                record.Needs.Objects.Select(one =>
                    $"{one.Kind} {one.Namespace}/{one.Name}: {string.Join(", ", one.Uses)}"
                )
            );
        compilation
            .Operators.Select(one => $"{one.Name} {one.Versions} {string.Join(",", one.Targets)}")
            .ShouldBe(
                record.Needs.Operators.Select(one => $"{one.Name} {one.Versions} {string.Join(",", one.Targets)}")
            );
    }
}
