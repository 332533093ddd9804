namespace Slipway.Integration.Tests;

/// <summary>What tests need in addition to the SDK is listed in one place, and a test says what it lacks.</summary>
public class NeededProgramTests
{
    private static readonly string[] Sources = ["apt", "npm", "web", "system"];

    [Fact]
    public void Every_program_is_listed_once_with_how_to_get_it()
    {
        NeededProgram.All.Select(program => program.Name).ShouldBeUnique();
        foreach (var program in NeededProgram.All)
        {
            program.From.ShouldBeOneOf(Sources);
            program.Package.ShouldNotBeNullOrWhiteSpace(program.Name);
        }
    }

    [Fact]
    public void A_program_that_is_not_listed_is_refused() =>
        Should
            .Throw<InvalidOperationException>(() => Tool.Need("no-such-program"))
            .Message.ShouldContain("tests/Slipway.TestKit/programs.tsv");

    [Fact]
    public void Continuous_integration_installs_from_the_list() =>
        File.ReadAllText(Repository.PathOf(".ci", "run")).ShouldContain("programs=tests/Slipway.TestKit/programs.tsv");

    [Fact]
    public async Task A_program_that_ends_before_it_has_read_its_input_says_why_itself()
    {
        Tool.Need("sh");

        var (code, _, errors) = await Tool.TryRunAsync(
            "sh",
            ["-c", "echo no such module >&2; exit 3"],
            new string('x', 10_000_000),
            environment: null
        );

        code.ShouldBe(3);
        errors.ShouldContain("no such module");
    }
}
