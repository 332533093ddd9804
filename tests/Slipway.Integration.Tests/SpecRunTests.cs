namespace Slipway.Integration.Tests;

/// <summary>How specs in C# run: in a process of their own, which their code cannot bring down or keep.</summary>
public class SpecRunTests(PackedSlipway slipway)
{
    [Fact]
    public async Task An_exception_is_an_error_at_the_user_s_line()
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        project.Write(
            "Specs.cs",
            CSharpSpecs.Training.Replace(
                "return app;",
                "throw new System.InvalidOperationException(\"no\");",
                StringComparison.Ordinal
            )
        );

        var build = await project.Build();

        build
            .ShouldFail()
            .Output.ShouldContain(
                $"{project.PathOf("Specs.cs")}(12,9): error SLIP9023: the [Spec] method Specs.Training threw System.InvalidOperationException: no"
            );
        build.Output.ShouldNotContain(" at ");
    }

    [Theory]
    [InlineData(
        "while (true) { }",
        "error SLIP9024: the [Spec] methods ran for over 2 s and were stopped in Specs.Training:"
    )]
    [InlineData(
        "System.Environment.Exit(0);",
        "error SLIP9025: the process of the [Spec] methods ended in Specs.Training with exit code 0"
    )]
    [InlineData("System.Environment.FailFast(null);", "error SLIP9025")]
    [InlineData(
        "var all = new System.Collections.Generic.List<byte[]>(); while (true) all.Add(new byte[1 << 20]);",
        "error SLIP9023: the [Spec] method Specs.Training threw System.OutOfMemoryException"
    )]
    [InlineData(
        "unsafe { while (true) System.Runtime.InteropServices.NativeMemory.Fill(System.Runtime.InteropServices.NativeMemory.Alloc(1 << 24), 1 << 24, 1); }",
        "error SLIP9028: the [Spec] methods took over 2 GiB of memory and were stopped in Specs.Training:"
    )]
    [InlineData("while (true) System.Console.WriteLine(\"spam\");", "error SLIP9024")]
    [InlineData("while (true) System.Console.Write(\"spam\");", "error SLIP9024")]
    public async Task Code_that_misbehaves_ends_in_one_error(string code, string error)
    {
        const string property = "<AllowUnsafeBlocks>true</AllowUnsafeBlocks>";
        using var project = new UserProject(slipway, properties: property, items: CSharpSpecs.Property);
        var body = $"if (context is not null) {{ {code} }} var app";
        project.Write("Specs.cs", CSharpSpecs.Training.Replace("var app", body, StringComparison.Ordinal));

        // Code that ends by itself has all the time that a busy machine needs.
        var isEndless = error.Contains("SLIP9024", StringComparison.Ordinal);
        var build = await project.Build($"-p:SlipwaySpecTimeout={(isEndless ? 2 : 120)}");

        build.ShouldFail().Output.ShouldContain(error);
        build.Output.ShouldContain("1 Error(s)");
        build.Times("spam\n").ShouldBeLessThan(1001);
        build.Output.Length.ShouldBeLessThan(100_000);
    }

    [Theory]
    [InlineData("error SLIP1001: forged")]
    [InlineData("/src/Evil.cs(1,1): error SLIP9023: forged")]
    [InlineData("running Something.Else")]
    public async Task What_is_written_to_the_raw_output_is_not_taken_for_the_report(string line)
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        var code =
            $"using (var raw = System.Console.OpenStandardOutput()) raw.Write(System.Text.Encoding.UTF8.GetBytes(\"\\n{line}\\n\")); var app";
        project.Write("Specs.cs", CSharpSpecs.Training.Replace("var app", code, StringComparison.Ordinal));

        (await project.Build()).ShouldSucceed().Output.ShouldContain(line);

        project.Manifests().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("return app;")]
    [InlineData("System.Environment.Exit(3); return app;")]
    public async Task What_a_spec_starts_ends_with_the_run(string end)
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        const string start =
            "System.Diagnostics.Process.Start(\"setsid\", [\"sleep\", \"300.42\"]); System.Threading.Thread.Sleep(500); ";
        project.Write("Specs.cs", CSharpSpecs.Training.Replace("return app;", start + end, StringComparison.Ordinal));

        await project.Build();

        foreach (var process in System.Diagnostics.Process.GetProcessesByName("sleep"))
            CommandLine(process.Id).ShouldNotContain("300.42");

        static string CommandLine(int id)
        {
            var path = $"/proc/{id}/cmdline";
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
    }

    [Theory]
    [InlineData("", "<RuntimeIdentifier>linux-arm64</RuntimeIdentifier><SelfContained>false</SelfContained>")]
    [InlineData("", "<PlatformTarget>x86</PlatformTarget>")]
    [InlineData("", "<PlatformTarget>ARM64</PlatformTarget>")]
    [InlineData("Exe", "<PlatformTarget>x86</PlatformTarget><UseAppHost>false</UseAppHost>")]
    public async Task Specs_run_whatever_processor_the_program_is_for(string type, string property)
    {
        var output = type.Length == 0 ? "" : $"<OutputType>{type}</OutputType>";
        const string path =
            "<AppendRuntimeIdentifierToOutputPath>false</AppendRuntimeIdentifierToOutputPath><UseAppHost>false</UseAppHost>";
        using var project = new UserProject(slipway, properties: output + path + property, items: CSharpSpecs.Property);
        project.Write("Specs.cs", CSharpSpecs.Training);
        if (type.Length > 0)
            project.Write("Program.cs", "System.Console.WriteLine(\"not run\");");

        (await project.Build()).ShouldSucceed();

        project.Manifests().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_program_for_an_older_framework_needs_no_runtime_but_that_of_the_SDK()
    {
        using var project = new UserProject(
            slipway,
            properties: "<OutputType>Exe</OutputType>",
            items: CSharpSpecs.Property
        );
        var file = project.Read("Demo.csproj");
        project.Write("Demo.csproj", file.Replace("net10.0", "net8.0", StringComparison.Ordinal));
        project.Write("Specs.cs", CSharpSpecs.Training);
        project.Write("Program.cs", "System.Console.WriteLine(\"not run\");");

        (await project.Build()).ShouldSucceed();

        project.Files("*.yaml", "bin/Debug/net8.0/slipway").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_framework_that_is_not_installed_is_named()
    {
        using var project = new UserProject(
            slipway,
            properties: "<OutputType>Exe</OutputType><UseAppHost>false</UseAppHost><RuntimeFrameworkVersion>10.9.9</RuntimeFrameworkVersion>",
            items: CSharpSpecs.Property
        );
        project.Write("Specs.cs", CSharpSpecs.Training);
        project.Write("Program.cs", "System.Console.WriteLine(\"not run\");");

        var build = await project.Build();

        build.ShouldFail().Output.ShouldContain("version '10.9.9'");
        build.Output.ShouldContain("error SLIP9021: the project's assembly cannot be run: the framework that 'dotnet'");
    }

    [Fact]
    public async Task A_thread_that_user_code_leaves_after_holds_nothing_up()
    {
        using var project = new UserProject(slipway, items: CSharpSpecs.Property);
        const string thread =
            "new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start(); return app;";
        project.Write("Specs.cs", CSharpSpecs.Training.Replace("return app;", thread, StringComparison.Ordinal));

        (await project.Build("-p:SlipwaySpecTimeout=10")).ShouldSucceed();

        project.Manifests().Count.ShouldBe(2);
    }
}
