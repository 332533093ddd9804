using System.CommandLine;

namespace Slipway.Cli.Commands;

/// <summary>The argument of commands that look at specs.</summary>
internal static class SpecPaths
{
    /// <summary>Files, folders and projects, or standard input.</summary>
    public static Argument<string[]> Argument() =>
        Of("Files, folders or projects; '-' reads one file from standard input. By default, this folder.");

    /// <summary>Files, folders and projects that are on disk.</summary>
    public static Argument<string[]> OnDisk() => Of("Files, folders or projects. By default, this folder.");

    private static Argument<string[]> Of(string description) =>
        new("paths") { Description = description, Arity = ArgumentArity.ZeroOrMore };
}
