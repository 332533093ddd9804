namespace Slipway.Architecture.Tests.Adding;

/// <summary>What is known of a component is in one place: adding one is a few new files, and no list is edited.</summary>
public class AddingTests
{
    public static TheoryData<string> Things => [.. Addition.Names];

    [Theory]
    [MemberData(nameof(Things))]
    public void Adding_one_touches_three_places_at_most(string thing)
    {
        var addition = Addition.Toys.Single(toy => toy.What == thing);

        addition.Files.Count.ShouldBeInRange(2, 3, string.Join(", ", addition.Files));
    }

    [Fact]
    public async Task What_is_added_by_new_files_alone_works()
    {
        using var house = new HouseCopy(Addition.Toys);
        Vary(house, "component.yaml", "misspelt.yaml", "size:", "sise:");
        Vary(house, "component.yaml", "misnamed.yaml", "name: store", "name: 1store");
        Vary(
            house,
            "component.yaml",
            "unsuited.yaml",
            "size: 2Gi",
            "size: 2Gi\n    traits:\n    - type: toy-mark\n      properties: {text: red}"
        );

        var results = await house.TryAsync();

        results["component.yaml"].ShouldContain("kind: ConfigMap");
        results["component.yaml"].ShouldContain("size: 2Gi");
        results["component.yaml"].ShouldNotContain("SLIP");
        results["misspelt.yaml"].ShouldContain("SLIP1001: unknown key 'sise'");
        results["misnamed.yaml"].ShouldContain("SLIP3017: the toy-cache '1store'");
        results["unsuited.yaml"].ShouldContain("SLIP3040: the trait 'toy-mark' sets 'spec.replicas'");
        results["trait.yaml"].ShouldContain("toys.example.com/mark: red");
        results["step.yaml"].ShouldContain("Hello, world");
        results["step.yaml"].ShouldContain("SLIP2024: no step of the workflow applies component 'web'");
        results["rule.yaml"].ShouldContain("SLIP3999: 'toy' is a toy");
        results["rule.yaml"].ShouldNotContain("'tool' is a toy");
        results["kind.yaml"].ShouldContain("kind: Farm");
        results["readiness"].ShouldBe("Ready\nWaiting\n");
        results["target.yaml"].ShouldContain("toy/played.yaml:");
        results["target.yaml"].ShouldContain("toy: played");
    }

    private static void Vary(HouseCopy house, string sample, string name, string text, string other)
    {
        var content = File.ReadAllText(Path.Combine(house.Samples, sample));
        content.ShouldContain(text);
        File.WriteAllText(Path.Combine(house.Samples, name), content.Replace(text, other, StringComparison.Ordinal));
    }
}
