using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NSubstitute;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Tasks.Tests;

public class TaskFindingsTests
{
    private static readonly string Home = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "app"));

    /// <summary>The C# compiler prints full paths, and its findings are next to ours.</summary>
    [Theory]
    [InlineData("Specs.cs", "Specs.cs")]
    [InlineData("more/Specs.cs", "more/Specs.cs")]
    [InlineData("../shared/Specs.cs", "../shared/Specs.cs")]
    public void A_file_of_Csharp_has_its_full_path(string file, string expected) =>
        Printed(file, Home).ShouldBe(Path.GetFullPath(Path.Combine(Home, expected)));

    [Fact]
    public void A_full_path_is_printed_as_it_is()
    {
        var elsewhere = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "lib", "Specs.cs"));

        Printed(elsewhere, Home).ShouldBe(elsewhere);
    }

    [Theory]
    [InlineData("specs/app.yaml")]
    [InlineData("Demo.csproj")]
    public void Other_files_are_printed_as_the_project_names_them(string file) => Printed(file, Home).ShouldBe(file);

    private static string Printed(string file, string? home)
    {
        var engine = Substitute.For<IBuildEngine>();
        var printed = "";
        engine
            .When(one => one.LogErrorEvent(Arg.Any<BuildErrorEventArgs>()))
            .Do(call => printed = call.Arg<BuildErrorEventArgs>().File);
        var task = new Compiling.ReplayFindings { BuildEngine = engine };
        var kind = new DiagnosticDescriptor("SLIP1001", Severity.Error, "A title", "a message");

        new TaskFindings(task.Log, rulePages: null, home).Report(kind.At(new SourceSpan(file, 1, 2, 1, 3)));

        return printed;
    }
}
