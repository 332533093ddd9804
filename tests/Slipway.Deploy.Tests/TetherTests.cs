using System.Diagnostics;
using System.Globalization;
using Slipway.Deploy.Kubectl;

namespace Slipway.Deploy.Tests;

/// <summary>A process of kubectl is not left behind, however this one ends.</summary>
public class TetherTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>What the system does to the pipes of a process that is killed.</summary>
    [Fact]
    public async Task Once_no_one_holds_its_input_the_command_ends()
    {
        using var process = Tied("echo $$; exec sleep 1000");
        using var command = Process.GetProcessById(
            int.Parse((await process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture)
        );
        command.HasExited.ShouldBeFalse();

        process.StandardInput.Close();

        await command.WaitForExitAsync().WaitAsync(Limit);
        await process.WaitForExitAsync().WaitAsync(Limit);
    }

    /// <summary>Its output ends too: no one stays behind that holds it.</summary>
    [Theory]
    [InlineData("echo one 'two  three'; exit 7", 7)]
    [InlineData("echo one 'two  three'; kill -9 $$", 128 + 9)]
    public async Task A_command_that_ends_ends_the_tether_as_it_ended(string command, int code)
    {
        using var process = Tied(command);

        var printed = await process.StandardOutput.ReadToEndAsync().WaitAsync(Limit);
        await process.WaitForExitAsync().WaitAsync(Limit);

        printed.ShouldBe("one two  three\n");
        process.ExitCode.ShouldBe(code);
    }

    [Fact]
    public async Task Arguments_arrive_as_they_are()
    {
        using var process = Tied("printf '%s|' \"$@\"", "a b", "$HOME", "'", "");

        (await process.StandardOutput.ReadToEndAsync().WaitAsync(Limit)).ShouldBe("a b|$HOME|'||");
    }

    private static Process Tied(string script, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the tether is a shell's");
        var start = Tether.Tie(
            new ProcessStartInfo("sh", ["-c", script, "sh", .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        );
        return Process.Start(start)!;
    }
}
