using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NSubstitute;
using Slipway.Tasks.Compiling;

namespace Slipway.Tasks.Tests;

/// <summary>A task in a folder of its own, with what it told MSBuild.</summary>
internal sealed class TaskRun : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slipway-task-").FullName;

    public TaskRun()
    {
        Engine = Substitute.For<IBuildEngine>();
        Engine
            .When(engine => engine.LogErrorEvent(Arg.Any<BuildErrorEventArgs>()))
            .Do(call =>
            {
                Errors.Add(Print(call.Arg<BuildErrorEventArgs>()));
                Links.Add(call.Arg<BuildErrorEventArgs>().HelpLink);
            });
        Engine
            .When(engine => engine.LogWarningEvent(Arg.Any<BuildWarningEventArgs>()))
            .Do(call =>
            {
                Warnings.Add(Print(call.Arg<BuildWarningEventArgs>()));
                Links.Add(call.Arg<BuildWarningEventArgs>().HelpLink);
            });
    }

    public IBuildEngine Engine { get; }

    public List<string> Errors { get; } = [];

    public List<string> Warnings { get; } = [];

    /// <summary>Where errors and warnings link to.</summary>
    public List<string?> Links { get; } = [];

    public string PathOf(string file) => Path.Combine(folder, file);

    public ITaskItem Spec(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return new TaskItem(PathOf(file));
    }

    public CompileSpecs Compile(params ITaskItem[] specs) =>
        new()
        {
            BuildEngine = Engine,
            ProjectFile = "Demo.csproj",
            Specs = specs,
            OutputFolder = PathOf("out"),
            IntermediateFolder = PathOf("obj"),
            Targets = ["kubevela", "kubernetes"],
        };

    public IReadOnlyList<string> Files(string below) =>
        Directory.Exists(PathOf(below)) ? Directory.GetFiles(PathOf(below), "*", SearchOption.AllDirectories) : [];

    public void Dispose() => TemporaryFolder.Delete(folder);

    private static string Print(BuildErrorEventArgs error) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(error.File)}({error.LineNumber},{error.ColumnNumber}): {error.Code}: {error.Message}"
        );

    private static string Print(BuildWarningEventArgs warning) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(warning.File)}({warning.LineNumber},{warning.ColumnNumber}): {warning.Code}: {warning.Message}"
        );
}
