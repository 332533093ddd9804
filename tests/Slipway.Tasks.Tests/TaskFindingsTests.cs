using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NSubstitute;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Tests;

public class TaskFindingsTests
{
    private static readonly string Home = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "app"));

    /// <summary>As the C# compiler prints them: they tell the projects of a solution apart, and can be clicked.</summary>
    [Theory]
    [InlineData("Specs.cs", "Specs.cs")]
    [InlineData("more/Specs.cs", "more/Specs.cs")]
    [InlineData("../shared/Specs.cs", "../shared/Specs.cs")]
    [InlineData("specs/app.yaml", "specs/app.yaml")]
    [InlineData("Demo.csproj", "Demo.csproj")]
    public void A_file_has_its_full_path(string file, string expected) =>
        Printed(file, Home).ShouldBe(Path.GetFullPath(Path.Combine(Home, expected)));

    [Fact]
    public void A_full_path_is_printed_as_it_is()
    {
        var elsewhere = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "lib", "Specs.cs"));

        Printed(elsewhere, Home).ShouldBe(elsewhere);
    }

    [Fact]
    public void What_one_framework_has_said_the_next_does_not_say_again_in_the_same_build()
    {
        using var folder = new TemporaryFolder();
        var said = Path.Combine(folder.Path, "said.txt");
        SaidFindings.Begin(said);

        Printed("a.yaml", Home, said).ShouldNotBeEmpty();
        Printed("a.yaml", Home, said).ShouldBeEmpty();
        Printed("b.yaml", Home, said).ShouldNotBeEmpty();

        SaidFindings.Begin(said);
        Printed("a.yaml", Home, said).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing of ours\n")]
    [InlineData("2147483647 1\n")]
    public void What_a_build_that_ended_has_left_silences_nothing(string head)
    {
        using var folder = new TemporaryFolder();
        var said = Path.Combine(folder.Path, "said.txt");
        SaidFindings.Begin(said);
        Printed("a.yaml", Home, said).ShouldNotBeEmpty();

        File.WriteAllText(said, head + string.Concat(File.ReadLines(said).Skip(1).Select(line => line + "\n")));

        Printed("a.yaml", Home, said).ShouldNotBeEmpty();
    }

    private static string Printed(string file, string? home, string? said = null)
    {
        var engine = Substitute.For<IBuildEngine>();
        var printed = "";
        engine
            .When(one => one.LogErrorEvent(Arg.Any<BuildErrorEventArgs>()))
            .Do(call => printed = call.Arg<BuildErrorEventArgs>().File);
        var task = new Compiling.ReplayFindings { BuildEngine = engine };
        var kind = new DiagnosticDescriptor("SLIP1001", Severity.Error, "A title", "a message");

        var findings = new TaskFindings(task.Log, engine, rulePages: null, home, new SaidFindings(said));
        findings.Report(kind.At(new SourceSpan(file, 1, 2, 1, 3)));

        findings.HasErrors.ShouldBeTrue();

        return printed;
    }
}
