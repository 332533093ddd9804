namespace Slipway.Architecture.Tests;

/// <summary>Methods that return a task end in <c>Async</c>, as docs/style.md has it.</summary>
public class AsyncNameTests
{
    [Fact]
    public void Methods_that_return_a_task_and_no_others_end_in_Async() => AsyncNames.Faults(House.Own).ShouldBeEmpty();

    [Fact]
    public void The_other_spelling_is_a_fault_unless_another_declaration_has_the_name()
    {
        using var house = new MadeUpHouse()
            .WithProject("msbuild/A")
            .WithFile(
                "msbuild/A/Pump.cs",
                """
                namespace A;

                interface IPump { Task Start(); }

                abstract class Pump : IPump, IAsyncDisposable
                {
                    public Task Start() => Task.CompletedTask;
                    public ValueTask DisposeAsync() => default;
                    private protected abstract ValueTask<int> Fill();
                    public IAsyncEnumerable<int> ReadAsync() => throw new InvalidOperationException();
                    public int CountAsync() => 1;
                    public Func<Task> Later() => () => { Task Now() => Start(); return Now; };
                }

                class Hose : Pump
                {
                    private protected override ValueTask<int> Fill() => default;
                    static Task Main() => Task.CompletedTask;
                }
                """
            );

        AsyncNames
            .Faults(house.Read())
            .ShouldBe([
                "A/Pump.cs(3): Start returns a task: name it StartAsync",
                "A/Pump.cs(9): Fill returns a task: name it FillAsync",
                "A/Pump.cs(11): CountAsync returns no task",
                "A/Pump.cs(12): Now returns a task: name it NowAsync",
            ]);
    }
}
