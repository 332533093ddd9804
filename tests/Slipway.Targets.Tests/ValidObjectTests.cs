namespace Slipway.Targets.Tests;

public class ValidObjectTests
{
    public static TheoryData<string> Names => [.. ValidObject.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_valid_object_fits_its_schema(string name) => SecondOpinion.Of(ValidObject.Named(name)).ShouldBeNull();

    [Fact]
    public void Every_kind_with_a_schema_has_a_valid_object() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "schemas", "targets"), "*.schema.json")
            .Where(file => File.ReadAllText(file).Contains("\"kind\":", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file).Replace(".schema.json", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(ValidObject.Names);
}
